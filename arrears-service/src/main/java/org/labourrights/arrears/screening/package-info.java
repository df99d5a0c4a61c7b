package org.labourrights.arrears.screening;
