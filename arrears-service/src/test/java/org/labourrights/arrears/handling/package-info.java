package org.labourrights.arrears.handling;
