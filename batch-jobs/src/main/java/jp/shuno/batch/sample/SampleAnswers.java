package jp.shuno.batch.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 架空の職員・住民・銀行: read what a day reported and sent as they would, and write what they decide and answer into the
 * inbox folder of the next business day.
 */
public final class SampleAnswers {

    private SampleAnswers() {}

    /**
     * One file of answers.
     *
     * @param file where it lies
     * @param rows how many answers it holds
     * @param note what they are, in Japanese
     */
    public record Written(Path file, int rows, String note) {}

    /**
     * Writes the answers. Files of the same name are replaced.
     *
     * @throws IOException when a report cannot be read or a file cannot be written
     */
    public static List<Written> write(AnswerRequest request) throws IOException {
        List<Written> written = new ArrayList<>();
        String suffix = "_" + SampleDays.compact(request.businessDate());
        StaffAnswers staff = new StaffAnswers(request);
        List<Decision> decisions = staff.decisions();
        if (!decisions.isEmpty()) {
            List<List<String>> rows = decisions.stream().map(Decision::cells).toList();
            String name = "decisions" + suffix + "_01.csv";
            written.add(table(request, name, Decision.HEADER, rows, "処分決定"));
            written.add(again(request, name, "decisions" + suffix + "_02.csv", rows.size()));
        }
        for (RefundAnswers.Answer answer : new RefundAnswers(request).all()) {
            written.add(
                    table(request, answer.kind() + suffix + "_01.csv", answer.header(), answer.rows(), answer.note()));
        }
        return written;
    }

    private static Written table(
            AnswerRequest request,
            String name,
            List<String> header,
            List<? extends List<? extends @Nullable String>> rows,
            String note)
            throws IOException {
        DayFolder inbox = new DayFolder(
                request.home().resolve("inbox"), request.answerDay().toString());
        inbox.writeTable(name, header, rows.iterator());
        return new Written(request.inbox().resolve(name), rows.size(), note);
    }

    /** Somebody saved the file twice. */
    private static Written again(AnswerRequest request, String name, String copy, int rows) throws IOException {
        Path second = request.inbox().resolve(copy);
        Files.write(second, Files.readAllBytes(request.inbox().resolve(name)));
        return new Written(second, rows, "同じ処分決定の再送");
    }
}
