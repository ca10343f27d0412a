package jp.shuno.batch.run;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import javax.sql.DataSource;
import jp.shuno.sql.BulkWriter;
import jp.shuno.sql.Database;
import jp.shuno.sql.StoreConfiguration;
import jp.shuno.sql.run.RunLockMapper;
import org.apache.ibatis.mapping.VendorDatabaseIdProvider;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSessionFactory;
import org.mybatis.spring.SqlSessionFactoryBean;
import org.mybatis.spring.SqlSessionTemplate;
import org.mybatis.spring.mapper.MapperFactoryBean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * One data source, one transaction manager, two MyBatis session factories: one for reads and single writes, one whose
 * sessions batch.
 */
@Configuration
class StoreBeans {

    /** The pool that {@code application.yml} describes, with what the driver of its database must be told. */
    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource dataSource(DataSourceProperties connection) {
        HikariDataSource pool = connection
                .initializeDataSourceBuilder()
                .type(HikariDataSource.class)
                .build();
        Database.ofUrl(connection.determineUrl())
                .ifPresent(database -> database.driverProperties().forEach(pool::addDataSourceProperty));
        return pool;
    }

    @Bean
    SqlSessionFactory sqlSessionFactory(DataSource dataSource) throws Exception {
        return factory(dataSource);
    }

    @Bean
    SqlSessionTemplate sqlSessionTemplate(@Qualifier("sqlSessionFactory") SqlSessionFactory factory) {
        return new SqlSessionTemplate(factory);
    }

    @Bean
    SqlSessionFactory bulkSessionFactory(DataSource dataSource) throws Exception {
        return factory(dataSource);
    }

    @Bean
    BulkWriter bulkWriter(@Qualifier("bulkSessionFactory") SqlSessionFactory factory) {
        return new BulkWriter(new SqlSessionTemplate(factory, ExecutorType.BATCH));
    }

    @Bean
    FencedTransactionManager transactionManager(DataSource dataSource, RunLockMapper lock, StopRequest stopRequest) {
        return new FencedTransactionManager(dataSource, lock, stopRequest);
    }

    @Bean
    static Clock clock() {
        return Clock.system(LedgerLock.zone());
    }

    /** Every mapper of the store as a bean on the ordinary session. */
    @Bean
    static BeanDefinitionRegistryPostProcessor mapperBeans() {
        return new MapperBeans();
    }

    /** The run lock of a database that no application context has opened. */
    static RunLockMapper runLock(DataSource dataSource) {
        try {
            return new SqlSessionTemplate(factory(dataSource)).getMapper(RunLockMapper.class);
        } catch (Exception unusable) {
            throw new IllegalStateException("the mappers cannot be read", unusable);
        }
    }

    private static SqlSessionFactory factory(DataSource dataSource) throws Exception {
        SqlSessionFactoryBean factory = new SqlSessionFactoryBean();
        factory.setDataSource(dataSource);
        factory.setConfiguration(StoreConfiguration.create(databaseIds().getDatabaseId(dataSource)));
        return java.util.Objects.requireNonNull(factory.getObject());
    }

    private static VendorDatabaseIdProvider databaseIds() {
        VendorDatabaseIdProvider provider = new VendorDatabaseIdProvider();
        provider.setProperties(Database.idsByProductName());
        return provider;
    }

    private static final class MapperBeans implements BeanDefinitionRegistryPostProcessor {

        @Override
        public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
            for (Class<?> mapper : StoreConfiguration.mappers()) {
                registry.registerBeanDefinition(
                        mapper.getName(),
                        BeanDefinitionBuilder.genericBeanDefinition(MapperFactoryBean.class)
                                .addConstructorArgValue(mapper)
                                .addPropertyReference("sqlSessionTemplate", "sqlSessionTemplate")
                                .getBeanDefinition());
            }
        }
    }
}
