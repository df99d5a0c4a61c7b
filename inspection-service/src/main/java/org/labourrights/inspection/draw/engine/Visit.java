package org.labourrights.inspection.draw.engine;

import java.util.List;

/** An enterprise to be inspected and its team, as things stand after all records. */
public record Visit(String stratum, String uscc, List<Member> team) {}
