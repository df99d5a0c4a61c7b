package org.labourrights.chassis.privacy.column;

import java.util.List;

/**
 * Declares columns that hold what the keys protect: a bean for each concern, beside the class that writes them. A column
 * that nobody declares is never turned over, and would be unreadable once its key is gone.
 */
public interface ProtectedColumns {

    /** Tables with those of their columns that are of this concern; several concerns may name one table. */
    List<ProtectedTable> tables();
}
