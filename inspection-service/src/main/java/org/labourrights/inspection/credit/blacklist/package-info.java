/**
 * The blacklist of employers that owe migrant workers their wages (拖欠农民工工资失信联合惩戒名单, 人社部令第45号): nobody
 * comes onto it without a notice before, and nobody for wages of others (pitfall P22).
 */
@NullMarked
package org.labourrights.inspection.credit.blacklist;

import org.jspecify.annotations.NullMarked;
