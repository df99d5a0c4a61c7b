package org.labourrights.arrears.closing;
