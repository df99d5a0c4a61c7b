package org.labourrights.testkit;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a {@code @QuarkusTest}: a PostgreSQL with the service's database and roles, a Kafka broker with all
 * topics, and a token issuer are running and configured. One of each serves all test classes of a
 * module. The service's {@code application.properties} names its database in
 * {@code labourrights.database}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@WithTestResource(value = SuiteResource.class, scope = TestResourceScope.GLOBAL)
public @interface WithSuite {}
