package org.labourrights.chassis.inbox;

/**
 * Where an event stands in Kafka.
 *
 * @param topicId of this making of the topic; one that was deleted and made anew has another
 */
record Place(String topic, String topicId, int partition, long offset) {}
