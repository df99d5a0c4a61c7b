package org.labourrights.gateway.docs;

import java.util.List;
import java.util.stream.Collectors;

/** Where the page of the descriptions leads on to the events of each service; pure. */
final class EventLinks {

    private static final String PLACE = "<!--events-->";

    private EventLinks() {}

    /**
     * @param page where {@value #PLACE} stands for them
     * @param services names of the services, those that are not built here too
     */
    static String in(String page, List<String> services) {
        return page.replace(
                PLACE,
                services.stream()
                        .map(name -> "<a href=\"%s/%s.yaml\">%s</a>".formatted(EventRoutes.BASE, name, name))
                        .collect(Collectors.joining(" · ")));
    }
}
