package org.labourrights.chassis.privacy.rotation;

import java.util.List;

/**
 * A value that cannot be turned over.
 *
 * @param row values of its primary key
 * @param key id of the key that it names; empty when it names none
 * @param reason never a word of the value
 */
record Unreadable(List<String> row, String column, String key, String reason) {}
