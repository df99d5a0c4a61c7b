package org.labourrights.edge.ready;

import java.util.List;
import java.util.stream.Collectors;

/** The gateway or a service refuses to start; the message lists why. */
public class NotReadyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotReadyException(Profile profile, List<String> complaints) {
        super("No start in the profile " + profile + ":"
                + complaints.stream().map(complaint -> "\n  - " + complaint).collect(Collectors.joining()));
    }
}
