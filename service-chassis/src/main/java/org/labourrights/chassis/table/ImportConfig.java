package org.labourrights.chassis.table;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Bounds of imports. */
@ConfigMapping(prefix = "labourrights.table")
interface ImportConfig {

    /** Rows of a file. */
    @WithDefault("100000")
    int maxRows();

    /** Rows that share a transaction as long as all of them are taken. */
    @WithDefault("50")
    int rowsTogether();

    /** How long an answer is silent at most while rows are taken: far less than what any gateway bears. */
    @WithDefault("PT5S")
    Duration silence();

    /** A row that comes again gets the first answer at least this long; later it is for the use case to know it. */
    @WithDefault("P30D")
    Duration keep();
}
