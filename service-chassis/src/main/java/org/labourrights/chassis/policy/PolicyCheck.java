package org.labourrights.chassis.policy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** Limits of policy values beyond their type, as a law sets them; a CDI bean, one a concern. */
public interface PolicyCheck {

    /** Keys whose values it knows. */
    Set<String> keys();

    /** Whether the value may be set. */
    boolean admits(String key, JsonNode value);

    /** The limits in a form for everybody, {@code [5000; 20000]}. */
    String expected(String key);
}
