package jp.shuno.batch.run;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Looks for certain numbers in texts, in every dress in which a program may let them slip. */
final class NumberSearch {

    private static final Pattern GROUPED = Pattern.compile("(?<=[0-9])[ \\u3000_.-](?=[0-9])");
    private static final Pattern HEX = Pattern.compile("(?=((?:3[0-9]){7,}))");
    private static final Pattern ENCODED = Pattern.compile("[A-Za-z0-9+/]{16,}");
    private static final Pattern BY_ITSELF = Pattern.compile("(?<![0-9A-Za-z])[0-9]{7}(?![0-9A-Za-z])");

    private final Set<String> numbers;
    private final Set<Integer> lengths;
    private final boolean everywhere;

    private NumberSearch(Set<String> numbers, boolean everywhere) {
        this.numbers = numbers;
        this.lengths = numbers.stream().map(String::length).collect(Collectors.toSet());
        this.everywhere = everywhere;
    }

    /** Numbers so long that they stand nowhere by chance: also inside longer ones, in groups, in hex and in Base64. */
    static NumberSearch anywhere(Set<String> numbers) {
        return new NumberSearch(numbers, true);
    }

    /** Numbers of seven digits, which longer ones hold by chance: only where they stand by themselves. */
    static NumberSearch byThemselves(Set<String> numbers) {
        return new NumberSearch(numbers, false);
    }

    /** The names of those texts in which one of the numbers stands. */
    List<String> places(Map<String, String> texts) {
        List<String> places = new ArrayList<>();
        texts.forEach((name, text) -> {
            if (stands(text)) {
                places.add(name);
            }
        });
        return places;
    }

    private boolean stands(String text) {
        if (!everywhere) {
            return BY_ITSELF.matcher(text).results().anyMatch(found -> numbers.contains(found.group()));
        }
        String plain = plainDigits(text);
        return isInside(plain) || isInside(GROUPED.matcher(plain).replaceAll("")) || isInHex(plain) || isEncoded(text);
    }

    /** Full-width digits become plain ones. */
    private static String plainDigits(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            char each = plain.charAt(i);
            if (each >= '\uFF10' && each <= '\uFF19') {
                plain.setCharAt(i, (char) (each - '\uFF10' + '0'));
            }
        }
        return plain.toString();
    }

    private boolean isInside(String text) {
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean digit = text.charAt(i) >= '0' && text.charAt(i) <= '9';
            run = digit ? run + 1 : 0;
            for (int length : lengths) {
                if (run >= length && numbers.contains(text.substring(i + 1 - length, i + 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isInHex(String text) {
        Matcher hex = HEX.matcher(text);
        while (hex.find()) {
            String pairs = hex.group(1);
            StringBuilder digits = new StringBuilder();
            for (int i = 1; i < pairs.length(); i += 2) {
                digits.append(pairs.charAt(i));
            }
            if (isInside(digits.toString())) {
                return true;
            }
        }
        return false;
    }

    private boolean isEncoded(String text) {
        return ENCODED.matcher(text).results().anyMatch(found -> isInside(decoded(found.group())));
    }

    private static String decoded(String base64) {
        String whole = base64.substring(0, base64.length() / 4 * 4);
        return new String(Base64.getDecoder().decode(whole), StandardCharsets.ISO_8859_1);
    }
}
