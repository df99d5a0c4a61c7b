/** The employment report as a document: blocks A to J of the report form, as filed, stored and answered. */
@NullMarked
@AbsentIsZero
package org.labourrights.reporting.report.content;

import org.jspecify.annotations.NullMarked;
import org.labourrights.chassis.http.AbsentIsZero;
