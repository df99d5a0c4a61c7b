package org.labourrights.gateway.docs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The script of the documentation page, with the descriptions that it offers to read: of all services and of each. */
final class StartScript {

    private static final String PLACE = "'{descriptions}'";
    private static final ObjectMapper JSON = new ObjectMapper();

    private StartScript() {}

    /**
     * @param template where {@code '{descriptions}'} stands for them
     * @param services names of the services, those that are not built here too
     */
    static String of(String template, List<String> services) {
        List<Offered> offered = new ArrayList<>(List.of(new Offered("all", "/openapi.json")));
        services.forEach(name -> offered.add(new Offered(name, "/openapi/" + name + ".json")));
        try {
            return template.replace(PLACE, JSON.writeValueAsString(offered));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Offered(String name, String url) {}
}
