package org.labourrights.chassis.ready;

import java.util.List;
import java.util.stream.Collectors;

/** The service refuses to start; the message lists why. */
public class NotReadyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotReadyException(Profile profile, List<String> complaints) {
        super("This service does not start in the profile " + profile + ":"
                + complaints.stream().map(complaint -> "\n  - " + complaint).collect(Collectors.joining()));
    }
}
