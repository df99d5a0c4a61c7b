package org.labourrights.chassis.scope;

import java.util.List;

/** The keys under which rows of a person may be stored; a login itself stands in no table. */
public interface PersonIndex {

    /** All keys of the caller's login while index keys change, the active one's first. */
    List<String> candidates(String subject);
}
