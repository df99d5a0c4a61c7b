package org.labourrights.chassis.division;

import org.labourrights.chassis.identifier.DivisionCode;

/**
 * An administrative division (行政区划).
 *
 * @param name Chinese name
 * @param level 0 country, 1 province, 2 city, 3 county
 * @param parent the division it belongs to by code; the country is its own parent
 * @param reportingParent the division it reports to, which differs for 定州, 辛集, 雄安 and wherever the parent is only a
 *     grouping code such as 市辖区
 */
public record Division(
        DivisionCode code,
        String name,
        int level,
        DivisionCode parent,
        DivisionCode reportingParent,
        CodeSource source) {}
