package org.labourrights.chassis.codes;

import java.util.List;

/** The shape of {@code data/codes/*.yaml}. */
record CodeFile(List<CodeList> lists) {}
