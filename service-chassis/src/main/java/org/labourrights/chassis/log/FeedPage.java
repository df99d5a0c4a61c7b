package org.labourrights.chassis.log;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Some events of the feed, oldest first. */
public record FeedPage(
        List<CloudEvent> items,

        @Schema(
                description = "下次读取时作为 after；没有新事件时也给出 Give it as `after` next time; there even when no event is new,"
                        + " and a page without items may still have moved it")
        String next) {}
