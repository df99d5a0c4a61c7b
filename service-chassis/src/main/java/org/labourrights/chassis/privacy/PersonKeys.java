package org.labourrights.chassis.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.labourrights.chassis.scope.PersonIndex;

/** Blind indexes of logins: rows of a person are found by them, and a dump does not say whose they are. */
@ApplicationScoped
public class PersonKeys implements PersonIndex {

    private static final String KIND = "login";

    private final BlindIndex index;

    PersonKeys(BlindIndex index) {
        this.index = index;
    }

    /** The key to store for a login. */
    public String of(String subject) {
        return index.of(KIND, subject);
    }

    @Override
    public List<String> candidates(String subject) {
        return index.candidates(KIND, subject);
    }
}
