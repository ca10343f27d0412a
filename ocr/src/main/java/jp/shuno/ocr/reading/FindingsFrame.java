package jp.shuno.ocr.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.shuno.ocr.image.GrayImage;
import org.jspecify.annotations.Nullable;

/** Findings as bytes, on their way from the process that reads to the one that judges. */
final class FindingsFrame {

    private FindingsFrame() {}

    static byte[] encode(PageFindings page) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(page.kind().ordinal());
            out.writeByte(page.fault().map(PageFault::ordinal).orElse(-1));
            out.writeInt(page.fields().size());
            for (Finding finding : page.fields()) {
                write(out, finding);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, Finding finding) throws IOException {
        out.writeUTF(finding.field());
        out.writeUTF(finding.value());
        out.writeInt(finding.candidates().size());
        for (String candidate : finding.candidates()) {
            out.writeUTF(candidate);
        }
        out.writeBoolean(finding.blank());
        int evidence = 0;
        for (Evidence one : finding.evidence()) {
            evidence |= 1 << one.ordinal();
        }
        out.writeInt(evidence);
        out.writeDouble(finding.confidence());
        GrayImage picture = finding.picture();
        out.writeInt(picture == null ? 0 : picture.width());
        if (picture != null) {
            out.writeInt(picture.height());
            out.write(picture.pixels());
        }
    }

    /** @throws IOException when the bytes are no findings */
    static PageFindings decode(byte[] frame) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(frame))) {
            PageKind kind = PageKind.values()[in.readUnsignedByte()];
            int fault = in.readByte();
            List<Finding> findings = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                findings.add(read(in));
            }
            return new PageFindings(
                    kind, fault < 0 ? Optional.empty() : Optional.of(PageFault.values()[fault]), findings);
        } catch (IllegalArgumentException | IndexOutOfBoundsException nonsense) {
            throw new IOException("no findings in " + frame.length + " bytes", nonsense);
        }
    }

    private static Finding read(DataInputStream in) throws IOException {
        String field = in.readUTF();
        String value = in.readUTF();
        List<String> candidates = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            candidates.add(in.readUTF());
        }
        boolean blank = in.readBoolean();
        Set<Evidence> evidence = EnumSet.noneOf(Evidence.class);
        int bits = in.readInt();
        for (Evidence one : Evidence.values()) {
            if ((bits & 1 << one.ordinal()) != 0) {
                evidence.add(one);
            }
        }
        double confidence = in.readDouble();
        return new Finding(field, value, candidates, blank, evidence, confidence, picture(in));
    }

    private static @Nullable GrayImage picture(DataInputStream in) throws IOException {
        int width = in.readInt();
        if (width == 0) {
            return null;
        }
        int height = in.readInt();
        byte[] pixels = new byte[Math.multiplyExact(width, height)];
        in.readFully(pixels);
        return new GrayImage(width, height, pixels);
    }
}
