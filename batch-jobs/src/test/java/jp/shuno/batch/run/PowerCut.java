package jp.shuno.batch.run;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The database of a ledger behind a plug that can be pulled: from a chosen commit on, that commit included, nothing
 * reaches the database any more; what was not committed is rolled back. A write outside a transaction counts as a
 * commit of its own. For the ledger this is what a killed process leaves behind.
 */
public final class PowerCut implements Driver {

    private static final Pattern WRITE = Pattern.compile("\\s*(INSERT|UPDATE|DELETE)\\b", Pattern.CASE_INSENSITIVE);
    /** Names, for a process of its own, the commit that it does not live to see. */
    public static final String HALT_PROPERTY = "shuno.test.halt-at-commit";

    /** Names, for a process of its own, the file after whose appearance it does not live to see a commit. */
    public static final String HALT_FILE_PROPERTY = "shuno.test.halt-when-there-is";

    /** What the operating system reports of a killed process. */
    public static final int KILLED = 137;

    private static final int NEVER = Integer.MAX_VALUE;
    private static final AtomicInteger COMMITS = new AtomicInteger();
    private static final int HALT_AT = Integer.getInteger(HALT_PROPERTY, NEVER);
    private static final @Nullable String HALT_FILE = System.getProperty(HALT_FILE_PROPERTY);
    private static final AtomicInteger STATEMENTS = new AtomicInteger();
    private static volatile int cutAt = NEVER;
    private static volatile int accidentAt = NEVER;
    private static volatile Runnable accident = () -> {};

    /** Homes that are opened from now on have the plug. */
    public static void install() {
        System.setProperty("spring.datasource.driver-class-name", PowerCut.class.getName());
        restore();
    }

    /** Homes that are opened from now on have none. */
    public static void uninstall() {
        System.clearProperty("spring.datasource.driver-class-name");
        restore();
    }

    /** Pulls the plug at the n-th commit from now. */
    public static void atCommit(int number) {
        COMMITS.set(0);
        cutAt = number;
    }

    /** Lets something happen to the database just before the n-th statement in a transaction from now. */
    public static void atStatement(int number, Runnable whatHappens) {
        STATEMENTS.set(0);
        accident = whatHappens;
        accidentAt = number;
    }

    /** Puts the plug back. */
    public static void restore() {
        cutAt = NEVER;
        accidentAt = NEVER;
    }

    /** Counts commits and statements from now. */
    public static void count() {
        atCommit(NEVER);
        atStatement(NEVER, () -> {});
    }

    /** Statements in transactions since the count began. */
    public static int statements() {
        return STATEMENTS.get();
    }

    /** Commits since the count began. */
    public static int commits() {
        return COMMITS.get();
    }

    private static boolean isCut() {
        return COMMITS.get() >= cutAt;
    }

    private static void requirePower() throws SQLException {
        if (isCut()) {
            throw new SQLException("the power is off", "58000");
        }
    }

    @Override
    public Connection connect(String url, Properties info) throws SQLException {
        return plugged(Connection.class, DriverManager.getDriver(url).connect(url, info), PowerCut::call);
    }

    private static Object call(Connection connection, Method method, Object[] arguments) throws Throwable {
        switch (method.getName()) {
            case "commit" -> reachACommit();
            case "createStatement", "prepareStatement", "prepareCall" -> {
                if (connection.getAutoCommit() && arguments != null && isWrite((String) arguments[0])) {
                    reachACommit();
                }
                if (!connection.getAutoCommit() && STATEMENTS.incrementAndGet() == accidentAt) {
                    accident.run();
                }
                requirePower();
            }
            // What was not committed is gone with the power; the connection itself stays, lest the pool waits for it.
            default -> {}
        }
        return invoke(connection, method, arguments);
    }

    private static boolean isWrite(String sql) {
        return WRITE.matcher(sql).lookingAt();
    }

    private static void reachACommit() throws SQLException {
        if (COMMITS.incrementAndGet() == HALT_AT || HALT_FILE != null && Files.exists(Path.of(HALT_FILE))) {
            Runtime.getRuntime().halt(KILLED);
        }
        requirePower();
    }

    private interface Call<T> {
        Object of(T target, Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T plugged(Class<T> type, T target, Call<T> call) {
        InvocationHandler handler = (proxy, method, arguments) -> call.of(target, method, arguments);
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    @Override
    public boolean acceptsURL(String url) {
        return url.startsWith("jdbc:");
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
        return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }
}
