package org.labourrights.testkit.kafka;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A Kafka message as text, whatever is in it. */
public record Message(
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        Map<String, String> headers,
        @Nullable String value) {}
