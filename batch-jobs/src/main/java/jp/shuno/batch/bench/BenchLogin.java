package jp.shuno.batch.bench;

/**
 * How to reach the database server.
 *
 * @param url JDBC URL of any database of the server; it is used to make the databases of the benchmark, not touched
 * @param username empty for the driver's default
 * @param password empty for none
 */
public record BenchLogin(String url, String username, String password) {

    @Override
    public String toString() {
        return "BenchLogin[" + url.replaceAll("\\?.*", "") + "]";
    }
}
