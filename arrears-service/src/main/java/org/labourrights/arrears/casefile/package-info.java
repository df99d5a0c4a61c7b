package org.labourrights.arrears.casefile;
