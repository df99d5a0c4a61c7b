package org.labourrights.arrears.feedback;
