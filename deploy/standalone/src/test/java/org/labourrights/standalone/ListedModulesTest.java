package org.labourrights.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.labourrights.edge.suite.Service;
import org.labourrights.edge.suite.Services;

/** What a service says of itself, for whoever starts it alone, is what the list says of it. */
class ListedModulesTest {

    static Iterable<Service> services() {
        return Services.listed().all();
    }

    @ParameterizedTest
    @MethodSource("services")
    void aModuleIsWhatTheListSays(Service service) throws IOException {
        Properties own = read(service.module() + "/src/main/resources/application.properties");

        assertEquals(service.module(), own.getProperty("quarkus.application.name"));
        assertEquals(String.valueOf(service.port()), own.getProperty("quarkus.http.port"));
        assertEquals(String.valueOf(service.management()), own.getProperty("quarkus.management.port"));
        assertEquals(service.database(), own.getProperty("labourrights.database"));
        assertEquals(service.topic(), own.getProperty("labourrights.log.topic"));
    }

    @ParameterizedTest
    @MethodSource("services")
    void aModuleIsBuiltWithTheRest(Service service) throws IOException {
        String pom = Files.readString(Invented.PROJECT.resolve("pom.xml"));

        assertTrue(pom.contains("<module>" + service.module() + "</module>"), service.module());
    }

    @Test
    void everyServiceTakesTokensOfTheAudienceOfTheList() throws IOException {
        Properties chassis = read("service-chassis/src/main/resources/META-INF/microprofile-config.properties");

        assertEquals(Services.listed().audience(), chassis.getProperty("quarkus.oidc.token.audience"));
    }

    private static Properties read(String file) throws IOException {
        Path path = Invented.PROJECT.resolve(file);
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(path)) {
            properties.load(reader);
        }
        return properties;
    }
}
