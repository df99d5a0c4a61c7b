/** The employment report as a document: blocks A to J of the report form, as filed, stored and answered. */
@NullMarked
package org.labourrights.reporting.report.content;

import org.jspecify.annotations.NullMarked;
