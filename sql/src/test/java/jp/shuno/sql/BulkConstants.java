package jp.shuno.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jp.shuno.sql.bulk.BulkStatement;

/** The bulk statements of the store: every constant of every one of its classes, so that none can be forgotten. */
public final class BulkConstants {

    private BulkConstants() {}

    /**
     * A bulk statement.
     *
     * @param name class and constant
     * @param row class of the rows that it takes
     * @param statement the statement
     */
    public record Constant(String name, Class<?> row, BulkStatement<?> statement) {}

    /** All of them, in the order of their names. */
    public static List<Constant> all() {
        try {
            Path classes = Path.of(StoreConfiguration.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(classes)) {
                return files.map(file -> classes.relativize(file).toString().replace('/', '.'))
                        .filter(name -> name.startsWith("jp.shuno.sql.") && name.endsWith(".class"))
                        .sorted()
                        .flatMap(name -> constants(name.substring(0, name.length() - ".class".length())))
                        .toList();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Stream<Constant> constants(String className) {
        try {
            return Arrays.stream(Class.forName(className, false, BulkConstants.class.getClassLoader())
                            .getDeclaredFields())
                    .filter(field -> Modifier.isStatic(field.getModifiers()))
                    .filter(field -> BulkStatement.class.isAssignableFrom(field.getType()))
                    .map(BulkConstants::constant);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Constant constant(Field field) {
        try {
            return new Constant(
                    field.getDeclaringClass().getSimpleName() + "." + field.getName(),
                    (Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0],
                    (BulkStatement<?>) field.get(null));
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(field + " is not public", hidden);
        }
    }
}
