package org.labourrights.arrears.contact;
