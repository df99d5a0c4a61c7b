package org.labourrights.arrears.investigation;
