package jp.shuno.batch.run.trial;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.shuno.batch.run.trial.ImpossibleCaseException.Code;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Trial calculations of one kind: cases in, results out, in order; an impossible one does not stop the rest. */
public final class TrialRun {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Trial trial;

    /**
     * @param trials what can be calculated
     * @param kind one of their names
     * @throws jp.shuno.batch.run.OperatorException with code 50 where there is no such kind
     */
    public TrialRun(Trials trials, String kind) {
        this.trial = trials.of(kind);
    }

    /**
     * How a run came out.
     *
     * @param cases cases read
     * @param impossible those that got an error
     */
    public record Counts(long cases, long impossible) {}

    /**
     * Calculates every line of a file of JSON objects; blank lines are no cases.
     *
     * @param in UTF-8, buffered, with or without a byte order mark; closed at the end
     * @param out one JSON object a line, LF; stays open
     */
    public Counts run(InputStream in, Writer out) throws IOException {
        long cases = 0;
        long impossible = 0;
        try (CaseLines lines = new CaseLines(in)) {
            byte[] line = lines.next();
            while (line != null) {
                if (line.length > CaseLines.MOST_BYTES || !isBlank(line)) {
                    Answer answer = answer(line, lines.lineNo());
                    out.write(answer.json());
                    out.write('\n');
                    cases++;
                    impossible += answer.result() == null ? 1 : 0;
                }
                line = lines.next();
            }
        }
        return new Counts(cases, impossible);
    }

    /**
     * The answer to one case.
     *
     * @param result null where the case is impossible
     * @param error null where it is not
     * @param json the answer as one JSON object on one line
     */
    public record Answer(
            @Nullable TrialResult result, @Nullable ImpossibleCaseException error, String json) {}

    /**
     * Calculates one case.
     *
     * @param options field to text; a text that begins with {@code [} is read as a JSON array
     */
    public Answer single(Map<String, String> options) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        try {
            for (Map.Entry<String, String> option : options.entrySet()) {
                String value = option.getValue();
                fields.put(option.getKey(), value.startsWith("[") ? JSON.readTree(value) : JSON.valueToTree(value));
            }
        } catch (JacksonException malformed) {
            return impossible(null, new ImpossibleCaseException(Code.MALFORMED, "", "JSON の配列として読めません"));
        }
        return answer(new TrialCase(fields));
    }

    private Answer answer(byte[] line, int lineNo) {
        try {
            return answer(TrialCase.of(object(line, lineNo)));
        } catch (ImpossibleCaseException unreadable) {
            return impossible(null, unreadable);
        }
    }

    private Answer answer(TrialCase given) {
        try {
            TrialResult result = trial.calculate(given);
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("id", given.id());
            answer.putAll(result.figures());
            answer.put("steps", result.steps());
            answer.put("rules", result.rules());
            return new Answer(result, null, JSON.writeValueAsString(answer));
        } catch (ImpossibleCaseException impossible) {
            return impossible(given.id(), impossible);
        }
    }

    private static Answer impossible(@Nullable JsonNode id, ImpossibleCaseException why) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("code", why.code().name());
        error.put("field", why.field());
        error.put("text", why.getMessage());
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", id);
        answer.put("error", error);
        return new Answer(null, why, JSON.writeValueAsString(answer));
    }

    private static JsonNode object(byte[] line, int lineNo) {
        if (line.length > CaseLines.MOST_BYTES) {
            throw new ImpossibleCaseException(
                    Code.TOO_LONG, "", "%d行目: 1件が%,dバイトを超えています".formatted(lineNo, CaseLines.MOST_BYTES));
        }
        try {
            JsonNode node = JSON.readTree(text(line, lineNo));
            if (node.isObject()) {
                return node;
            }
        } catch (JacksonException malformed) {
            throw new ImpossibleCaseException(
                    Code.MALFORMED, "", "%d行目: JSON として読めません(%d文字目付近)".formatted(lineNo, column(malformed)));
        }
        throw new ImpossibleCaseException(Code.MALFORMED, "", "%d行目: JSON のオブジェクトではありません".formatted(lineNo));
    }

    private static int column(JacksonException malformed) {
        return malformed.getLocation() == null ? 1 : malformed.getLocation().getColumnNr();
    }

    private static String text(byte[] line, int lineNo) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException foreign) {
            throw new ImpossibleCaseException(Code.CHARSET, "", "%d行目: UTF-8 として読めません".formatted(lineNo));
        }
    }

    private static boolean isBlank(byte[] line) {
        for (byte value : line) {
            if (value != ' ' && value != '\t' && value != '\r') {
                return false;
            }
        }
        return true;
    }
}
