package org.labourrights.inspection.credit;

import java.util.List;

/**
 * What the grade of a year rests on.
 *
 * @param investigated violations that were investigated and decided (查处) in the year
 * @param grave what makes the grade C whatever the number
 */
record GradeFigures(int year, int investigated, List<GraveReason> grave) {

    GradeFigures {
        grave = List.copyOf(grave);
    }
}
