package jp.shuno.batch.run;

import java.io.IOException;
import java.time.Clock;
import java.util.Properties;
import javax.sql.DataSource;
import jp.shuno.sql.BulkWriter;
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
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * One data source, one transaction manager, two MyBatis session factories: one for reads and single writes, one whose
 * sessions batch.
 */
@Configuration
class StoreBeans {

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
    Clock clock() {
        return Clock.system(LedgerLock.zone());
    }

    /** Every mapper of the store as a bean on the ordinary session. */
    @Bean
    static BeanDefinitionRegistryPostProcessor mapperBeans() {
        return new MapperBeans();
    }

    private static SqlSessionFactory factory(DataSource dataSource) throws Exception {
        SqlSessionFactoryBean factory = new SqlSessionFactoryBean();
        factory.setDataSource(dataSource);
        factory.setConfiguration(StoreConfiguration.create());
        factory.setDatabaseIdProvider(databaseIds());
        return java.util.Objects.requireNonNull(factory.getObject());
    }

    private static VendorDatabaseIdProvider databaseIds() throws IOException {
        Properties names = new Properties();
        names.setProperty("H2", "h2");
        names.setProperty("PostgreSQL", "postgresql");
        names.setProperty("Oracle", "oracle");
        VendorDatabaseIdProvider provider = new VendorDatabaseIdProvider();
        provider.setProperties(names);
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
