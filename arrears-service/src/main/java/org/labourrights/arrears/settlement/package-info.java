package org.labourrights.arrears.settlement;
