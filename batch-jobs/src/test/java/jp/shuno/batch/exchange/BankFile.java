package jp.shuno.batch.exchange;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/**
 * A fixed-length file as a clerk would lay it out by hand: one string per record, joined to bytes at the end. Knows
 * nothing of the layouts under test. Immutable; every change gives a new file.
 */
public final class BankFile {

    /** The charset of bank files. */
    public static final Charset CHARSET = Charset.forName("windows-31j");

    private final List<String> records;

    private BankFile(List<String> records) {
        this.records = List.copyOf(records);
    }

    /** A file of these records, each shown with {@code _} for a space. */
    public static BankFile of(String... records) {
        return new BankFile(List.of(records).stream()
                .map(record -> record.replace('_', ' '))
                .toList());
    }

    /** The record, from 1, with other characters from that byte, from 1, on. */
    public BankFile with(int record, int position, String characters) {
        String old = records.get(record - 1);
        String changed = old.substring(0, position - 1)
                + characters.replace('_', ' ')
                + old.substring(position - 1 + characters.length());
        return withRecord(record, changed);
    }

    /** The record, from 1, replaced. */
    public BankFile withRecord(int record, String other) {
        List<String> changed = new ArrayList<>(records);
        changed.set(record - 1, other.replace('_', ' '));
        return new BankFile(changed);
    }

    /** Without that record, from 1. */
    public BankFile without(int record) {
        List<String> changed = new ArrayList<>(records);
        changed.remove(record - 1);
        return new BankFile(changed);
    }

    /** With a copy of one record put behind another, both from 1. */
    public BankFile copying(int record, int behind) {
        List<String> changed = new ArrayList<>(records);
        changed.add(behind, records.get(record - 1));
        return new BankFile(changed);
    }

    /** The text of a record, from 1. */
    public String record(int record) {
        return records.get(record - 1);
    }

    /** Records one behind the other. */
    public byte[] unbroken() {
        return String.join("", records).getBytes(CHARSET);
    }

    /** Each record followed by the line break. */
    public byte[] brokenBy(String lineBreak) {
        return brokenBy(lineBreak, CHARSET);
    }

    /** Each record followed by the line break, in another charset. */
    public byte[] brokenBy(String lineBreak, Charset charset) {
        return (String.join(lineBreak, records) + lineBreak).getBytes(charset);
    }
}
