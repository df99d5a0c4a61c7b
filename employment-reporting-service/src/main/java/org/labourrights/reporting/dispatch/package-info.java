/** Annual reports of labour dispatch agencies (劳务派遣年度经营情况报告): filing, verification, exit (E13). */
@NullMarked
package org.labourrights.reporting.dispatch;

import org.jspecify.annotations.NullMarked;
