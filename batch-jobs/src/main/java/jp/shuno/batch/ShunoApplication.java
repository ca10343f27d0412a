package jp.shuno.batch;

import jp.shuno.batch.run.Settings;
import org.mybatis.spring.boot.autoconfigure.MybatisAutoConfiguration;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/**
 * The application context of a command that works on a home. MyBatis is set up by hand ({@code StoreBeans}), because it
 * needs two session factories.
 */
@SpringBootApplication(exclude = MybatisAutoConfiguration.class)
@EnableConfigurationProperties(Settings.class)
public class ShunoApplication {}
