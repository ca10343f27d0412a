package jp.shuno.sql.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.shuno.sql.StoreConfiguration;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.apache.ibatis.exceptions.PersistenceException;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An empty text is none, on every database as on Oracle. In the plain mode of H2, which could tell the two apart. */
class TextTypeHandlerTest {

    /** A table of one optional and one required text. */
    interface Notes {

        @Update("CREATE TABLE note (required_text VARCHAR(10) NOT NULL, optional_text VARCHAR(10))")
        void make();

        @Insert("INSERT INTO note VALUES (#{requiredText}, #{optionalText})")
        void insert(String requiredText, @Nullable String optionalText);

        @Select("SELECT COUNT(*) FROM note WHERE optional_text IS NULL")
        int countWithout();

        @Select("SELECT COUNT(*) FROM note WHERE optional_text = #{text}")
        int count(String text);
    }

    private SqlSession session;
    private Notes notes;

    @BeforeEach
    void open() {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:");
        Configuration configuration = StoreConfiguration.create("h2");
        configuration.addMapper(Notes.class);
        configuration.setEnvironment(new Environment("test", new JdbcTransactionFactory(), dataSource));
        session = new SqlSessionFactoryBuilder().build(configuration).openSession();
        notes = session.getMapper(Notes.class);
        notes.make();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void anEmptyTextIsStoredAsNone() {
        notes.insert("a", "");
        notes.insert("b", null);
        assertThat(notes.countWithout()).isEqualTo(2);
    }

    @Test
    void aBlankIsATextOfItsOwn() {
        notes.insert("a", " ");
        assertThat(notes.countWithout()).isZero();
        assertThat(notes.count(" ")).isEqualTo(1);
    }

    @Test
    void nothingEqualsAnEmptyText() {
        notes.insert("a", "");
        assertThat(notes.count("")).isZero();
    }

    @Test
    void aRequiredTextMustNotBeEmpty() {
        assertThatThrownBy(() -> notes.insert("", "a")).isInstanceOf(PersistenceException.class);
    }
}
