package org.labourrights.probe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Bodies with one thing changed. */
final class NegativeBodies {

    private static final ObjectMapper JSON = new ObjectMapper();

    private NegativeBodies() {}

    /** The members of {@code change} put over those of {@code body}. */
    static String merge(String body, String change) {
        try {
            ObjectNode merged = (ObjectNode) JSON.readTree(body);
            merged.setAll((ObjectNode) JSON.readTree(change));
            return JSON.writeValueAsString(merged);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
