package org.labourrights.testkit;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.Objects;

/** The port of the service under test where it speaks about itself: health, figures, its API description. */
public final class ManagementPort {

    /** System property with the port; a test cannot find out the one that the framework would pick. */
    private static final String PROPERTY = "testkit.management.port";

    private ManagementPort() {}

    /** As {@code RestAssured.given()}, but addressed to that port. */
    public static RequestSpecification given() {
        return RestAssured.given()
                .port(Integer.parseInt(Objects.requireNonNull(System.getProperty(PROPERTY), PROPERTY)));
    }

    /** A free port, which is the service's management port from now on. */
    static int choose() {
        int port = FreePorts.one();
        System.setProperty(PROPERTY, String.valueOf(port));
        return port;
    }
}
