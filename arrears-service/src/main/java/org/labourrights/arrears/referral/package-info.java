package org.labourrights.arrears.referral;
