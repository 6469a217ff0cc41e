"""Context groups, PS3.16: ``CID29`` is imported when it is asked for. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import lazy

if TYPE_CHECKING:
    from dicomstd.cids.cid_2 import CID2 as CID2
    from dicomstd.cids.cid_4 import CID4 as CID4
    from dicomstd.cids.cid_5 import CID5 as CID5
    from dicomstd.cids.cid_6 import CID6 as CID6
    from dicomstd.cids.cid_7 import CID7 as CID7
    from dicomstd.cids.cid_8 import CID8 as CID8
    from dicomstd.cids.cid_9 import CID9 as CID9
    from dicomstd.cids.cid_10 import CID10 as CID10
    from dicomstd.cids.cid_11 import CID11 as CID11
    from dicomstd.cids.cid_12 import CID12 as CID12
    from dicomstd.cids.cid_13 import CID13 as CID13
    from dicomstd.cids.cid_18 import CID18 as CID18
    from dicomstd.cids.cid_19 import CID19 as CID19
    from dicomstd.cids.cid_20 import CID20 as CID20
    from dicomstd.cids.cid_21 import CID21 as CID21
    from dicomstd.cids.cid_23 import CID23 as CID23
    from dicomstd.cids.cid_25 import CID25 as CID25
    from dicomstd.cids.cid_26 import CID26 as CID26
    from dicomstd.cids.cid_27 import CID27 as CID27
    from dicomstd.cids.cid_29 import CID29 as CID29
    from dicomstd.cids.cid_30 import CID30 as CID30
    from dicomstd.cids.cid_31 import CID31 as CID31
    from dicomstd.cids.cid_32 import CID32 as CID32
    from dicomstd.cids.cid_33 import CID33 as CID33
    from dicomstd.cids.cid_42 import CID42 as CID42
    from dicomstd.cids.cid_43 import CID43 as CID43
    from dicomstd.cids.cid_44 import CID44 as CID44
    from dicomstd.cids.cid_50 import CID50 as CID50
    from dicomstd.cids.cid_60 import CID60 as CID60
    from dicomstd.cids.cid_61 import CID61 as CID61
    from dicomstd.cids.cid_62 import CID62 as CID62
    from dicomstd.cids.cid_63 import CID63 as CID63
    from dicomstd.cids.cid_64 import CID64 as CID64
    from dicomstd.cids.cid_65 import CID65 as CID65
    from dicomstd.cids.cid_66 import CID66 as CID66
    from dicomstd.cids.cid_67 import CID67 as CID67
    from dicomstd.cids.cid_68 import CID68 as CID68
    from dicomstd.cids.cid_69 import CID69 as CID69
    from dicomstd.cids.cid_70 import CID70 as CID70
    from dicomstd.cids.cid_71 import CID71 as CID71
    from dicomstd.cids.cid_72 import CID72 as CID72
    from dicomstd.cids.cid_73 import CID73 as CID73
    from dicomstd.cids.cid_74 import CID74 as CID74
    from dicomstd.cids.cid_75 import CID75 as CID75
    from dicomstd.cids.cid_76 import CID76 as CID76
    from dicomstd.cids.cid_82 import CID82 as CID82
    from dicomstd.cids.cid_83 import CID83 as CID83
    from dicomstd.cids.cid_84 import CID84 as CID84
    from dicomstd.cids.cid_85 import CID85 as CID85
    from dicomstd.cids.cid_91 import CID91 as CID91
    from dicomstd.cids.cid_92 import CID92 as CID92
    from dicomstd.cids.cid_93 import CID93 as CID93
    from dicomstd.cids.cid_94 import CID94 as CID94
    from dicomstd.cids.cid_100 import CID100 as CID100
    from dicomstd.cids.cid_101 import CID101 as CID101
    from dicomstd.cids.cid_102 import CID102 as CID102
    from dicomstd.cids.cid_103 import CID103 as CID103
    from dicomstd.cids.cid_104 import CID104 as CID104
    from dicomstd.cids.cid_105 import CID105 as CID105
    from dicomstd.cids.cid_106 import CID106 as CID106
    from dicomstd.cids.cid_107 import CID107 as CID107
    from dicomstd.cids.cid_210 import CID210 as CID210
    from dicomstd.cids.cid_211 import CID211 as CID211
    from dicomstd.cids.cid_212 import CID212 as CID212
    from dicomstd.cids.cid_217 import CID217 as CID217
    from dicomstd.cids.cid_218 import CID218 as CID218
    from dicomstd.cids.cid_219 import CID219 as CID219
    from dicomstd.cids.cid_220 import CID220 as CID220
    from dicomstd.cids.cid_221 import CID221 as CID221
    from dicomstd.cids.cid_222 import CID222 as CID222
    from dicomstd.cids.cid_223 import CID223 as CID223
    from dicomstd.cids.cid_224 import CID224 as CID224
    from dicomstd.cids.cid_225 import CID225 as CID225
    from dicomstd.cids.cid_226 import CID226 as CID226
    from dicomstd.cids.cid_227 import CID227 as CID227
    from dicomstd.cids.cid_228 import CID228 as CID228
    from dicomstd.cids.cid_230 import CID230 as CID230
    from dicomstd.cids.cid_231 import CID231 as CID231
    from dicomstd.cids.cid_240 import CID240 as CID240
    from dicomstd.cids.cid_241 import CID241 as CID241
    from dicomstd.cids.cid_242 import CID242 as CID242
    from dicomstd.cids.cid_244 import CID244 as CID244
    from dicomstd.cids.cid_245 import CID245 as CID245
    from dicomstd.cids.cid_246 import CID246 as CID246
    from dicomstd.cids.cid_247 import CID247 as CID247
    from dicomstd.cids.cid_250 import CID250 as CID250
    from dicomstd.cids.cid_251 import CID251 as CID251
    from dicomstd.cids.cid_252 import CID252 as CID252
    from dicomstd.cids.cid_270 import CID270 as CID270
    from dicomstd.cids.cid_271 import CID271 as CID271
    from dicomstd.cids.cid_272 import CID272 as CID272
    from dicomstd.cids.cid_280 import CID280 as CID280
    from dicomstd.cids.cid_300 import CID300 as CID300
    from dicomstd.cids.cid_301 import CID301 as CID301
    from dicomstd.cids.cid_400 import CID400 as CID400
    from dicomstd.cids.cid_401 import CID401 as CID401
    from dicomstd.cids.cid_402 import CID402 as CID402
    from dicomstd.cids.cid_403 import CID403 as CID403
    from dicomstd.cids.cid_404 import CID404 as CID404
    from dicomstd.cids.cid_405 import CID405 as CID405
    from dicomstd.cids.cid_501 import CID501 as CID501
    from dicomstd.cids.cid_502 import CID502 as CID502
    from dicomstd.cids.cid_601 import CID601 as CID601
    from dicomstd.cids.cid_602 import CID602 as CID602
    from dicomstd.cids.cid_603 import CID603 as CID603
    from dicomstd.cids.cid_604 import CID604 as CID604
    from dicomstd.cids.cid_605 import CID605 as CID605
    from dicomstd.cids.cid_606 import CID606 as CID606
    from dicomstd.cids.cid_607 import CID607 as CID607
    from dicomstd.cids.cid_608 import CID608 as CID608
    from dicomstd.cids.cid_609 import CID609 as CID609
    from dicomstd.cids.cid_610 import CID610 as CID610
    from dicomstd.cids.cid_611 import CID611 as CID611
    from dicomstd.cids.cid_612 import CID612 as CID612
    from dicomstd.cids.cid_613 import CID613 as CID613
    from dicomstd.cids.cid_614 import CID614 as CID614
    from dicomstd.cids.cid_615 import CID615 as CID615
    from dicomstd.cids.cid_616 import CID616 as CID616
    from dicomstd.cids.cid_617 import CID617 as CID617
    from dicomstd.cids.cid_618 import CID618 as CID618
    from dicomstd.cids.cid_619 import CID619 as CID619
    from dicomstd.cids.cid_620 import CID620 as CID620
    from dicomstd.cids.cid_621 import CID621 as CID621
    from dicomstd.cids.cid_622 import CID622 as CID622
    from dicomstd.cids.cid_623 import CID623 as CID623
    from dicomstd.cids.cid_624 import CID624 as CID624
    from dicomstd.cids.cid_625 import CID625 as CID625
    from dicomstd.cids.cid_626 import CID626 as CID626
    from dicomstd.cids.cid_627 import CID627 as CID627
    from dicomstd.cids.cid_628 import CID628 as CID628
    from dicomstd.cids.cid_629 import CID629 as CID629
    from dicomstd.cids.cid_630 import CID630 as CID630
    from dicomstd.cids.cid_631 import CID631 as CID631
    from dicomstd.cids.cid_632 import CID632 as CID632
    from dicomstd.cids.cid_633 import CID633 as CID633
    from dicomstd.cids.cid_634 import CID634 as CID634
    from dicomstd.cids.cid_635 import CID635 as CID635
    from dicomstd.cids.cid_636 import CID636 as CID636
    from dicomstd.cids.cid_637 import CID637 as CID637
    from dicomstd.cids.cid_638 import CID638 as CID638
    from dicomstd.cids.cid_639 import CID639 as CID639
    from dicomstd.cids.cid_640 import CID640 as CID640
    from dicomstd.cids.cid_641 import CID641 as CID641
    from dicomstd.cids.cid_642 import CID642 as CID642
    from dicomstd.cids.cid_643 import CID643 as CID643
    from dicomstd.cids.cid_644 import CID644 as CID644
    from dicomstd.cids.cid_645 import CID645 as CID645
    from dicomstd.cids.cid_646 import CID646 as CID646
    from dicomstd.cids.cid_647 import CID647 as CID647
    from dicomstd.cids.cid_701 import CID701 as CID701
    from dicomstd.cids.cid_702 import CID702 as CID702
    from dicomstd.cids.cid_703 import CID703 as CID703
    from dicomstd.cids.cid_800 import CID800 as CID800
    from dicomstd.cids.cid_1000 import CID1000 as CID1000
    from dicomstd.cids.cid_1001 import CID1001 as CID1001
    from dicomstd.cids.cid_1002 import CID1002 as CID1002
    from dicomstd.cids.cid_1003 import CID1003 as CID1003
    from dicomstd.cids.cid_1004 import CID1004 as CID1004
    from dicomstd.cids.cid_1005 import CID1005 as CID1005
    from dicomstd.cids.cid_1006 import CID1006 as CID1006
    from dicomstd.cids.cid_1010 import CID1010 as CID1010
    from dicomstd.cids.cid_1011 import CID1011 as CID1011
    from dicomstd.cids.cid_1015 import CID1015 as CID1015
    from dicomstd.cids.cid_1200 import CID1200 as CID1200
    from dicomstd.cids.cid_1201 import CID1201 as CID1201
    from dicomstd.cids.cid_3000 import CID3000 as CID3000
    from dicomstd.cids.cid_3001 import CID3001 as CID3001
    from dicomstd.cids.cid_3003 import CID3003 as CID3003
    from dicomstd.cids.cid_3004 import CID3004 as CID3004
    from dicomstd.cids.cid_3005 import CID3005 as CID3005
    from dicomstd.cids.cid_3010 import CID3010 as CID3010
    from dicomstd.cids.cid_3011 import CID3011 as CID3011
    from dicomstd.cids.cid_3014 import CID3014 as CID3014
    from dicomstd.cids.cid_3015 import CID3015 as CID3015
    from dicomstd.cids.cid_3016 import CID3016 as CID3016
    from dicomstd.cids.cid_3019 import CID3019 as CID3019
    from dicomstd.cids.cid_3020 import CID3020 as CID3020
    from dicomstd.cids.cid_3021 import CID3021 as CID3021
    from dicomstd.cids.cid_3022 import CID3022 as CID3022
    from dicomstd.cids.cid_3030 import CID3030 as CID3030
    from dicomstd.cids.cid_3031 import CID3031 as CID3031
    from dicomstd.cids.cid_3032 import CID3032 as CID3032
    from dicomstd.cids.cid_3033 import CID3033 as CID3033
    from dicomstd.cids.cid_3034 import CID3034 as CID3034
    from dicomstd.cids.cid_3035 import CID3035 as CID3035
    from dicomstd.cids.cid_3036 import CID3036 as CID3036
    from dicomstd.cids.cid_3037 import CID3037 as CID3037
    from dicomstd.cids.cid_3038 import CID3038 as CID3038
    from dicomstd.cids.cid_3039 import CID3039 as CID3039
    from dicomstd.cids.cid_3040 import CID3040 as CID3040
    from dicomstd.cids.cid_3041 import CID3041 as CID3041
    from dicomstd.cids.cid_3042 import CID3042 as CID3042
    from dicomstd.cids.cid_3043 import CID3043 as CID3043
    from dicomstd.cids.cid_3044 import CID3044 as CID3044
    from dicomstd.cids.cid_3045 import CID3045 as CID3045
    from dicomstd.cids.cid_3083 import CID3083 as CID3083
    from dicomstd.cids.cid_3090 import CID3090 as CID3090
    from dicomstd.cids.cid_3101 import CID3101 as CID3101
    from dicomstd.cids.cid_3102 import CID3102 as CID3102
    from dicomstd.cids.cid_3104 import CID3104 as CID3104
    from dicomstd.cids.cid_3106 import CID3106 as CID3106
    from dicomstd.cids.cid_3107 import CID3107 as CID3107
    from dicomstd.cids.cid_3108 import CID3108 as CID3108
    from dicomstd.cids.cid_3110 import CID3110 as CID3110
    from dicomstd.cids.cid_3111 import CID3111 as CID3111
    from dicomstd.cids.cid_3112 import CID3112 as CID3112
    from dicomstd.cids.cid_3113 import CID3113 as CID3113
    from dicomstd.cids.cid_3114 import CID3114 as CID3114
    from dicomstd.cids.cid_3115 import CID3115 as CID3115
    from dicomstd.cids.cid_3116 import CID3116 as CID3116
    from dicomstd.cids.cid_3117 import CID3117 as CID3117
    from dicomstd.cids.cid_3118 import CID3118 as CID3118
    from dicomstd.cids.cid_3119 import CID3119 as CID3119
    from dicomstd.cids.cid_3120 import CID3120 as CID3120
    from dicomstd.cids.cid_3121 import CID3121 as CID3121
    from dicomstd.cids.cid_3122 import CID3122 as CID3122
    from dicomstd.cids.cid_3200 import CID3200 as CID3200
    from dicomstd.cids.cid_3201 import CID3201 as CID3201
    from dicomstd.cids.cid_3202 import CID3202 as CID3202
    from dicomstd.cids.cid_3203 import CID3203 as CID3203
    from dicomstd.cids.cid_3204 import CID3204 as CID3204
    from dicomstd.cids.cid_3205 import CID3205 as CID3205
    from dicomstd.cids.cid_3206 import CID3206 as CID3206
    from dicomstd.cids.cid_3207 import CID3207 as CID3207
    from dicomstd.cids.cid_3208 import CID3208 as CID3208
    from dicomstd.cids.cid_3209 import CID3209 as CID3209
    from dicomstd.cids.cid_3210 import CID3210 as CID3210
    from dicomstd.cids.cid_3211 import CID3211 as CID3211
    from dicomstd.cids.cid_3212 import CID3212 as CID3212
    from dicomstd.cids.cid_3213 import CID3213 as CID3213
    from dicomstd.cids.cid_3215 import CID3215 as CID3215
    from dicomstd.cids.cid_3217 import CID3217 as CID3217
    from dicomstd.cids.cid_3220 import CID3220 as CID3220
    from dicomstd.cids.cid_3221 import CID3221 as CID3221
    from dicomstd.cids.cid_3227 import CID3227 as CID3227
    from dicomstd.cids.cid_3228 import CID3228 as CID3228
    from dicomstd.cids.cid_3229 import CID3229 as CID3229
    from dicomstd.cids.cid_3230 import CID3230 as CID3230
    from dicomstd.cids.cid_3231 import CID3231 as CID3231
    from dicomstd.cids.cid_3232 import CID3232 as CID3232
    from dicomstd.cids.cid_3233 import CID3233 as CID3233
    from dicomstd.cids.cid_3234 import CID3234 as CID3234
    from dicomstd.cids.cid_3235 import CID3235 as CID3235
    from dicomstd.cids.cid_3236 import CID3236 as CID3236
    from dicomstd.cids.cid_3237 import CID3237 as CID3237
    from dicomstd.cids.cid_3238 import CID3238 as CID3238
    from dicomstd.cids.cid_3239 import CID3239 as CID3239
    from dicomstd.cids.cid_3240 import CID3240 as CID3240
    from dicomstd.cids.cid_3241 import CID3241 as CID3241
    from dicomstd.cids.cid_3250 import CID3250 as CID3250
    from dicomstd.cids.cid_3254 import CID3254 as CID3254
    from dicomstd.cids.cid_3261 import CID3261 as CID3261
    from dicomstd.cids.cid_3262 import CID3262 as CID3262
    from dicomstd.cids.cid_3263 import CID3263 as CID3263
    from dicomstd.cids.cid_3271 import CID3271 as CID3271
    from dicomstd.cids.cid_3335 import CID3335 as CID3335
    from dicomstd.cids.cid_3337 import CID3337 as CID3337
    from dicomstd.cids.cid_3339 import CID3339 as CID3339
    from dicomstd.cids.cid_3400 import CID3400 as CID3400
    from dicomstd.cids.cid_3401 import CID3401 as CID3401
    from dicomstd.cids.cid_3402 import CID3402 as CID3402
    from dicomstd.cids.cid_3403 import CID3403 as CID3403
    from dicomstd.cids.cid_3404 import CID3404 as CID3404
    from dicomstd.cids.cid_3405 import CID3405 as CID3405
    from dicomstd.cids.cid_3406 import CID3406 as CID3406
    from dicomstd.cids.cid_3407 import CID3407 as CID3407
    from dicomstd.cids.cid_3408 import CID3408 as CID3408
    from dicomstd.cids.cid_3409 import CID3409 as CID3409
    from dicomstd.cids.cid_3410 import CID3410 as CID3410
    from dicomstd.cids.cid_3411 import CID3411 as CID3411
    from dicomstd.cids.cid_3412 import CID3412 as CID3412
    from dicomstd.cids.cid_3413 import CID3413 as CID3413
    from dicomstd.cids.cid_3414 import CID3414 as CID3414
    from dicomstd.cids.cid_3415 import CID3415 as CID3415
    from dicomstd.cids.cid_3416 import CID3416 as CID3416
    from dicomstd.cids.cid_3418 import CID3418 as CID3418
    from dicomstd.cids.cid_3419 import CID3419 as CID3419
    from dicomstd.cids.cid_3421 import CID3421 as CID3421
    from dicomstd.cids.cid_3422 import CID3422 as CID3422
    from dicomstd.cids.cid_3423 import CID3423 as CID3423
    from dicomstd.cids.cid_3425 import CID3425 as CID3425
    from dicomstd.cids.cid_3426 import CID3426 as CID3426
    from dicomstd.cids.cid_3427 import CID3427 as CID3427
    from dicomstd.cids.cid_3428 import CID3428 as CID3428
    from dicomstd.cids.cid_3429 import CID3429 as CID3429
    from dicomstd.cids.cid_3430 import CID3430 as CID3430
    from dicomstd.cids.cid_3440 import CID3440 as CID3440
    from dicomstd.cids.cid_3441 import CID3441 as CID3441
    from dicomstd.cids.cid_3442 import CID3442 as CID3442
    from dicomstd.cids.cid_3446 import CID3446 as CID3446
    from dicomstd.cids.cid_3448 import CID3448 as CID3448
    from dicomstd.cids.cid_3451 import CID3451 as CID3451
    from dicomstd.cids.cid_3452 import CID3452 as CID3452
    from dicomstd.cids.cid_3453 import CID3453 as CID3453
    from dicomstd.cids.cid_3455 import CID3455 as CID3455
    from dicomstd.cids.cid_3456 import CID3456 as CID3456
    from dicomstd.cids.cid_3458 import CID3458 as CID3458
    from dicomstd.cids.cid_3460 import CID3460 as CID3460
    from dicomstd.cids.cid_3461 import CID3461 as CID3461
    from dicomstd.cids.cid_3462 import CID3462 as CID3462
    from dicomstd.cids.cid_3463 import CID3463 as CID3463
    from dicomstd.cids.cid_3465 import CID3465 as CID3465
    from dicomstd.cids.cid_3466 import CID3466 as CID3466
    from dicomstd.cids.cid_3467 import CID3467 as CID3467
    from dicomstd.cids.cid_3468 import CID3468 as CID3468
    from dicomstd.cids.cid_3469 import CID3469 as CID3469
    from dicomstd.cids.cid_3470 import CID3470 as CID3470
    from dicomstd.cids.cid_3471 import CID3471 as CID3471
    from dicomstd.cids.cid_3472 import CID3472 as CID3472
    from dicomstd.cids.cid_3480 import CID3480 as CID3480
    from dicomstd.cids.cid_3481 import CID3481 as CID3481
    from dicomstd.cids.cid_3482 import CID3482 as CID3482
    from dicomstd.cids.cid_3483 import CID3483 as CID3483
    from dicomstd.cids.cid_3484 import CID3484 as CID3484
    from dicomstd.cids.cid_3485 import CID3485 as CID3485
    from dicomstd.cids.cid_3486 import CID3486 as CID3486
    from dicomstd.cids.cid_3487 import CID3487 as CID3487
    from dicomstd.cids.cid_3488 import CID3488 as CID3488
    from dicomstd.cids.cid_3489 import CID3489 as CID3489
    from dicomstd.cids.cid_3491 import CID3491 as CID3491
    from dicomstd.cids.cid_3492 import CID3492 as CID3492
    from dicomstd.cids.cid_3493 import CID3493 as CID3493
    from dicomstd.cids.cid_3494 import CID3494 as CID3494
    from dicomstd.cids.cid_3495 import CID3495 as CID3495
    from dicomstd.cids.cid_3496 import CID3496 as CID3496
    from dicomstd.cids.cid_3497 import CID3497 as CID3497
    from dicomstd.cids.cid_3500 import CID3500 as CID3500
    from dicomstd.cids.cid_3502 import CID3502 as CID3502
    from dicomstd.cids.cid_3503 import CID3503 as CID3503
    from dicomstd.cids.cid_3510 import CID3510 as CID3510
    from dicomstd.cids.cid_3515 import CID3515 as CID3515
    from dicomstd.cids.cid_3520 import CID3520 as CID3520
    from dicomstd.cids.cid_3524 import CID3524 as CID3524
    from dicomstd.cids.cid_3525 import CID3525 as CID3525
    from dicomstd.cids.cid_3526 import CID3526 as CID3526
    from dicomstd.cids.cid_3527 import CID3527 as CID3527
    from dicomstd.cids.cid_3528 import CID3528 as CID3528
    from dicomstd.cids.cid_3529 import CID3529 as CID3529
    from dicomstd.cids.cid_3530 import CID3530 as CID3530
    from dicomstd.cids.cid_3531 import CID3531 as CID3531
    from dicomstd.cids.cid_3550 import CID3550 as CID3550
    from dicomstd.cids.cid_3551 import CID3551 as CID3551
    from dicomstd.cids.cid_3552 import CID3552 as CID3552
    from dicomstd.cids.cid_3553 import CID3553 as CID3553
    from dicomstd.cids.cid_3554 import CID3554 as CID3554
    from dicomstd.cids.cid_3555 import CID3555 as CID3555
    from dicomstd.cids.cid_3560 import CID3560 as CID3560
    from dicomstd.cids.cid_3600 import CID3600 as CID3600
    from dicomstd.cids.cid_3602 import CID3602 as CID3602
    from dicomstd.cids.cid_3604 import CID3604 as CID3604
    from dicomstd.cids.cid_3606 import CID3606 as CID3606
    from dicomstd.cids.cid_3607 import CID3607 as CID3607
    from dicomstd.cids.cid_3608 import CID3608 as CID3608
    from dicomstd.cids.cid_3609 import CID3609 as CID3609
    from dicomstd.cids.cid_3610 import CID3610 as CID3610
    from dicomstd.cids.cid_3611 import CID3611 as CID3611
    from dicomstd.cids.cid_3612 import CID3612 as CID3612
    from dicomstd.cids.cid_3613 import CID3613 as CID3613
    from dicomstd.cids.cid_3614 import CID3614 as CID3614
    from dicomstd.cids.cid_3615 import CID3615 as CID3615
    from dicomstd.cids.cid_3616 import CID3616 as CID3616
    from dicomstd.cids.cid_3617 import CID3617 as CID3617
    from dicomstd.cids.cid_3618 import CID3618 as CID3618
    from dicomstd.cids.cid_3619 import CID3619 as CID3619
    from dicomstd.cids.cid_3620 import CID3620 as CID3620
    from dicomstd.cids.cid_3621 import CID3621 as CID3621
    from dicomstd.cids.cid_3627 import CID3627 as CID3627
    from dicomstd.cids.cid_3628 import CID3628 as CID3628
    from dicomstd.cids.cid_3629 import CID3629 as CID3629
    from dicomstd.cids.cid_3630 import CID3630 as CID3630
    from dicomstd.cids.cid_3640 import CID3640 as CID3640
    from dicomstd.cids.cid_3641 import CID3641 as CID3641
    from dicomstd.cids.cid_3642 import CID3642 as CID3642
    from dicomstd.cids.cid_3651 import CID3651 as CID3651
    from dicomstd.cids.cid_3663 import CID3663 as CID3663
    from dicomstd.cids.cid_3664 import CID3664 as CID3664
    from dicomstd.cids.cid_3666 import CID3666 as CID3666
    from dicomstd.cids.cid_3667 import CID3667 as CID3667
    from dicomstd.cids.cid_3668 import CID3668 as CID3668
    from dicomstd.cids.cid_3670 import CID3670 as CID3670
    from dicomstd.cids.cid_3671 import CID3671 as CID3671
    from dicomstd.cids.cid_3672 import CID3672 as CID3672
    from dicomstd.cids.cid_3676 import CID3676 as CID3676
    from dicomstd.cids.cid_3677 import CID3677 as CID3677
    from dicomstd.cids.cid_3678 import CID3678 as CID3678
    from dicomstd.cids.cid_3680 import CID3680 as CID3680
    from dicomstd.cids.cid_3687 import CID3687 as CID3687
    from dicomstd.cids.cid_3688 import CID3688 as CID3688
    from dicomstd.cids.cid_3689 import CID3689 as CID3689
    from dicomstd.cids.cid_3690 import CID3690 as CID3690
    from dicomstd.cids.cid_3691 import CID3691 as CID3691
    from dicomstd.cids.cid_3692 import CID3692 as CID3692
    from dicomstd.cids.cid_3700 import CID3700 as CID3700
    from dicomstd.cids.cid_3701 import CID3701 as CID3701
    from dicomstd.cids.cid_3703 import CID3703 as CID3703
    from dicomstd.cids.cid_3704 import CID3704 as CID3704
    from dicomstd.cids.cid_3705 import CID3705 as CID3705
    from dicomstd.cids.cid_3706 import CID3706 as CID3706
    from dicomstd.cids.cid_3707 import CID3707 as CID3707
    from dicomstd.cids.cid_3709 import CID3709 as CID3709
    from dicomstd.cids.cid_3710 import CID3710 as CID3710
    from dicomstd.cids.cid_3711 import CID3711 as CID3711
    from dicomstd.cids.cid_3712 import CID3712 as CID3712
    from dicomstd.cids.cid_3713 import CID3713 as CID3713
    from dicomstd.cids.cid_3714 import CID3714 as CID3714
    from dicomstd.cids.cid_3715 import CID3715 as CID3715
    from dicomstd.cids.cid_3716 import CID3716 as CID3716
    from dicomstd.cids.cid_3717 import CID3717 as CID3717
    from dicomstd.cids.cid_3718 import CID3718 as CID3718
    from dicomstd.cids.cid_3719 import CID3719 as CID3719
    from dicomstd.cids.cid_3721 import CID3721 as CID3721
    from dicomstd.cids.cid_3722 import CID3722 as CID3722
    from dicomstd.cids.cid_3723 import CID3723 as CID3723
    from dicomstd.cids.cid_3724 import CID3724 as CID3724
    from dicomstd.cids.cid_3726 import CID3726 as CID3726
    from dicomstd.cids.cid_3727 import CID3727 as CID3727
    from dicomstd.cids.cid_3728 import CID3728 as CID3728
    from dicomstd.cids.cid_3729 import CID3729 as CID3729
    from dicomstd.cids.cid_3730 import CID3730 as CID3730
    from dicomstd.cids.cid_3733 import CID3733 as CID3733
    from dicomstd.cids.cid_3735 import CID3735 as CID3735
    from dicomstd.cids.cid_3736 import CID3736 as CID3736
    from dicomstd.cids.cid_3737 import CID3737 as CID3737
    from dicomstd.cids.cid_3738 import CID3738 as CID3738
    from dicomstd.cids.cid_3739 import CID3739 as CID3739
    from dicomstd.cids.cid_3740 import CID3740 as CID3740
    from dicomstd.cids.cid_3741 import CID3741 as CID3741
    from dicomstd.cids.cid_3742 import CID3742 as CID3742
    from dicomstd.cids.cid_3743 import CID3743 as CID3743
    from dicomstd.cids.cid_3744 import CID3744 as CID3744
    from dicomstd.cids.cid_3745 import CID3745 as CID3745
    from dicomstd.cids.cid_3746 import CID3746 as CID3746
    from dicomstd.cids.cid_3747 import CID3747 as CID3747
    from dicomstd.cids.cid_3748 import CID3748 as CID3748
    from dicomstd.cids.cid_3749 import CID3749 as CID3749
    from dicomstd.cids.cid_3750 import CID3750 as CID3750
    from dicomstd.cids.cid_3752 import CID3752 as CID3752
    from dicomstd.cids.cid_3754 import CID3754 as CID3754
    from dicomstd.cids.cid_3755 import CID3755 as CID3755
    from dicomstd.cids.cid_3756 import CID3756 as CID3756
    from dicomstd.cids.cid_3757 import CID3757 as CID3757
    from dicomstd.cids.cid_3758 import CID3758 as CID3758
    from dicomstd.cids.cid_3760 import CID3760 as CID3760
    from dicomstd.cids.cid_3761 import CID3761 as CID3761
    from dicomstd.cids.cid_3762 import CID3762 as CID3762
    from dicomstd.cids.cid_3764 import CID3764 as CID3764
    from dicomstd.cids.cid_3769 import CID3769 as CID3769
    from dicomstd.cids.cid_3770 import CID3770 as CID3770
    from dicomstd.cids.cid_3772 import CID3772 as CID3772
    from dicomstd.cids.cid_3773 import CID3773 as CID3773
    from dicomstd.cids.cid_3774 import CID3774 as CID3774
    from dicomstd.cids.cid_3777 import CID3777 as CID3777
    from dicomstd.cids.cid_3778 import CID3778 as CID3778
    from dicomstd.cids.cid_3781 import CID3781 as CID3781
    from dicomstd.cids.cid_3782 import CID3782 as CID3782
    from dicomstd.cids.cid_3783 import CID3783 as CID3783
    from dicomstd.cids.cid_3784 import CID3784 as CID3784
    from dicomstd.cids.cid_3785 import CID3785 as CID3785
    from dicomstd.cids.cid_3802 import CID3802 as CID3802
    from dicomstd.cids.cid_3804 import CID3804 as CID3804
    from dicomstd.cids.cid_3805 import CID3805 as CID3805
    from dicomstd.cids.cid_3806 import CID3806 as CID3806
    from dicomstd.cids.cid_3807 import CID3807 as CID3807
    from dicomstd.cids.cid_3808 import CID3808 as CID3808
    from dicomstd.cids.cid_3809 import CID3809 as CID3809
    from dicomstd.cids.cid_3810 import CID3810 as CID3810
    from dicomstd.cids.cid_3813 import CID3813 as CID3813
    from dicomstd.cids.cid_3814 import CID3814 as CID3814
    from dicomstd.cids.cid_3815 import CID3815 as CID3815
    from dicomstd.cids.cid_3817 import CID3817 as CID3817
    from dicomstd.cids.cid_3820 import CID3820 as CID3820
    from dicomstd.cids.cid_3821 import CID3821 as CID3821
    from dicomstd.cids.cid_3823 import CID3823 as CID3823
    from dicomstd.cids.cid_3826 import CID3826 as CID3826
    from dicomstd.cids.cid_3827 import CID3827 as CID3827
    from dicomstd.cids.cid_3829 import CID3829 as CID3829
    from dicomstd.cids.cid_3831 import CID3831 as CID3831
    from dicomstd.cids.cid_3832 import CID3832 as CID3832
    from dicomstd.cids.cid_3833 import CID3833 as CID3833
    from dicomstd.cids.cid_3835 import CID3835 as CID3835
    from dicomstd.cids.cid_3836 import CID3836 as CID3836
    from dicomstd.cids.cid_3837 import CID3837 as CID3837
    from dicomstd.cids.cid_3838 import CID3838 as CID3838
    from dicomstd.cids.cid_3839 import CID3839 as CID3839
    from dicomstd.cids.cid_3840 import CID3840 as CID3840
    from dicomstd.cids.cid_3843 import CID3843 as CID3843
    from dicomstd.cids.cid_3850 import CID3850 as CID3850
    from dicomstd.cids.cid_4005 import CID4005 as CID4005
    from dicomstd.cids.cid_4009 import CID4009 as CID4009
    from dicomstd.cids.cid_4010 import CID4010 as CID4010
    from dicomstd.cids.cid_4011 import CID4011 as CID4011
    from dicomstd.cids.cid_4012 import CID4012 as CID4012
    from dicomstd.cids.cid_4013 import CID4013 as CID4013
    from dicomstd.cids.cid_4014 import CID4014 as CID4014
    from dicomstd.cids.cid_4015 import CID4015 as CID4015
    from dicomstd.cids.cid_4016 import CID4016 as CID4016
    from dicomstd.cids.cid_4017 import CID4017 as CID4017
    from dicomstd.cids.cid_4018 import CID4018 as CID4018
    from dicomstd.cids.cid_4019 import CID4019 as CID4019
    from dicomstd.cids.cid_4020 import CID4020 as CID4020
    from dicomstd.cids.cid_4021 import CID4021 as CID4021
    from dicomstd.cids.cid_4025 import CID4025 as CID4025
    from dicomstd.cids.cid_4026 import CID4026 as CID4026
    from dicomstd.cids.cid_4028 import CID4028 as CID4028
    from dicomstd.cids.cid_4029 import CID4029 as CID4029
    from dicomstd.cids.cid_4030 import CID4030 as CID4030
    from dicomstd.cids.cid_4031 import CID4031 as CID4031
    from dicomstd.cids.cid_4032 import CID4032 as CID4032
    from dicomstd.cids.cid_4033 import CID4033 as CID4033
    from dicomstd.cids.cid_4040 import CID4040 as CID4040
    from dicomstd.cids.cid_4042 import CID4042 as CID4042
    from dicomstd.cids.cid_4050 import CID4050 as CID4050
    from dicomstd.cids.cid_4051 import CID4051 as CID4051
    from dicomstd.cids.cid_4052 import CID4052 as CID4052
    from dicomstd.cids.cid_4100 import CID4100 as CID4100
    from dicomstd.cids.cid_4101 import CID4101 as CID4101
    from dicomstd.cids.cid_4102 import CID4102 as CID4102
    from dicomstd.cids.cid_4103 import CID4103 as CID4103
    from dicomstd.cids.cid_4104 import CID4104 as CID4104
    from dicomstd.cids.cid_4105 import CID4105 as CID4105
    from dicomstd.cids.cid_4106 import CID4106 as CID4106
    from dicomstd.cids.cid_4107 import CID4107 as CID4107
    from dicomstd.cids.cid_4108 import CID4108 as CID4108
    from dicomstd.cids.cid_4109 import CID4109 as CID4109
    from dicomstd.cids.cid_4110 import CID4110 as CID4110
    from dicomstd.cids.cid_4111 import CID4111 as CID4111
    from dicomstd.cids.cid_4200 import CID4200 as CID4200
    from dicomstd.cids.cid_4201 import CID4201 as CID4201
    from dicomstd.cids.cid_4202 import CID4202 as CID4202
    from dicomstd.cids.cid_4203 import CID4203 as CID4203
    from dicomstd.cids.cid_4204 import CID4204 as CID4204
    from dicomstd.cids.cid_4205 import CID4205 as CID4205
    from dicomstd.cids.cid_4206 import CID4206 as CID4206
    from dicomstd.cids.cid_4207 import CID4207 as CID4207
    from dicomstd.cids.cid_4208 import CID4208 as CID4208
    from dicomstd.cids.cid_4209 import CID4209 as CID4209
    from dicomstd.cids.cid_4210 import CID4210 as CID4210
    from dicomstd.cids.cid_4211 import CID4211 as CID4211
    from dicomstd.cids.cid_4214 import CID4214 as CID4214
    from dicomstd.cids.cid_4215 import CID4215 as CID4215
    from dicomstd.cids.cid_4216 import CID4216 as CID4216
    from dicomstd.cids.cid_4220 import CID4220 as CID4220
    from dicomstd.cids.cid_4221 import CID4221 as CID4221
    from dicomstd.cids.cid_4222 import CID4222 as CID4222
    from dicomstd.cids.cid_4230 import CID4230 as CID4230
    from dicomstd.cids.cid_4231 import CID4231 as CID4231
    from dicomstd.cids.cid_4232 import CID4232 as CID4232
    from dicomstd.cids.cid_4233 import CID4233 as CID4233
    from dicomstd.cids.cid_4234 import CID4234 as CID4234
    from dicomstd.cids.cid_4235 import CID4235 as CID4235
    from dicomstd.cids.cid_4236 import CID4236 as CID4236
    from dicomstd.cids.cid_4237 import CID4237 as CID4237
    from dicomstd.cids.cid_4238 import CID4238 as CID4238
    from dicomstd.cids.cid_4239 import CID4239 as CID4239
    from dicomstd.cids.cid_4240 import CID4240 as CID4240
    from dicomstd.cids.cid_4241 import CID4241 as CID4241
    from dicomstd.cids.cid_4242 import CID4242 as CID4242
    from dicomstd.cids.cid_4243 import CID4243 as CID4243
    from dicomstd.cids.cid_4244 import CID4244 as CID4244
    from dicomstd.cids.cid_4245 import CID4245 as CID4245
    from dicomstd.cids.cid_4250 import CID4250 as CID4250
    from dicomstd.cids.cid_4251 import CID4251 as CID4251
    from dicomstd.cids.cid_4252 import CID4252 as CID4252
    from dicomstd.cids.cid_4253 import CID4253 as CID4253
    from dicomstd.cids.cid_4254 import CID4254 as CID4254
    from dicomstd.cids.cid_4255 import CID4255 as CID4255
    from dicomstd.cids.cid_4256 import CID4256 as CID4256
    from dicomstd.cids.cid_4257 import CID4257 as CID4257
    from dicomstd.cids.cid_4260 import CID4260 as CID4260
    from dicomstd.cids.cid_4261 import CID4261 as CID4261
    from dicomstd.cids.cid_4262 import CID4262 as CID4262
    from dicomstd.cids.cid_4263 import CID4263 as CID4263
    from dicomstd.cids.cid_4264 import CID4264 as CID4264
    from dicomstd.cids.cid_4265 import CID4265 as CID4265
    from dicomstd.cids.cid_4266 import CID4266 as CID4266
    from dicomstd.cids.cid_4267 import CID4267 as CID4267
    from dicomstd.cids.cid_4268 import CID4268 as CID4268
    from dicomstd.cids.cid_4270 import CID4270 as CID4270
    from dicomstd.cids.cid_4271 import CID4271 as CID4271
    from dicomstd.cids.cid_4272 import CID4272 as CID4272
    from dicomstd.cids.cid_4273 import CID4273 as CID4273
    from dicomstd.cids.cid_4401 import CID4401 as CID4401
    from dicomstd.cids.cid_4402 import CID4402 as CID4402
    from dicomstd.cids.cid_4403 import CID4403 as CID4403
    from dicomstd.cids.cid_4404 import CID4404 as CID4404
    from dicomstd.cids.cid_4405 import CID4405 as CID4405
    from dicomstd.cids.cid_4406 import CID4406 as CID4406
    from dicomstd.cids.cid_4407 import CID4407 as CID4407
    from dicomstd.cids.cid_4408 import CID4408 as CID4408
    from dicomstd.cids.cid_4409 import CID4409 as CID4409
    from dicomstd.cids.cid_4410 import CID4410 as CID4410
    from dicomstd.cids.cid_4411 import CID4411 as CID4411
    from dicomstd.cids.cid_4412 import CID4412 as CID4412
    from dicomstd.cids.cid_5000 import CID5000 as CID5000
    from dicomstd.cids.cid_5001 import CID5001 as CID5001
    from dicomstd.cids.cid_5002 import CID5002 as CID5002
    from dicomstd.cids.cid_6000 import CID6000 as CID6000
    from dicomstd.cids.cid_6001 import CID6001 as CID6001
    from dicomstd.cids.cid_6002 import CID6002 as CID6002
    from dicomstd.cids.cid_6003 import CID6003 as CID6003
    from dicomstd.cids.cid_6004 import CID6004 as CID6004
    from dicomstd.cids.cid_6005 import CID6005 as CID6005
    from dicomstd.cids.cid_6006 import CID6006 as CID6006
    from dicomstd.cids.cid_6007 import CID6007 as CID6007
    from dicomstd.cids.cid_6008 import CID6008 as CID6008
    from dicomstd.cids.cid_6009 import CID6009 as CID6009
    from dicomstd.cids.cid_6010 import CID6010 as CID6010
    from dicomstd.cids.cid_6011 import CID6011 as CID6011
    from dicomstd.cids.cid_6012 import CID6012 as CID6012
    from dicomstd.cids.cid_6013 import CID6013 as CID6013
    from dicomstd.cids.cid_6014 import CID6014 as CID6014
    from dicomstd.cids.cid_6015 import CID6015 as CID6015
    from dicomstd.cids.cid_6016 import CID6016 as CID6016
    from dicomstd.cids.cid_6017 import CID6017 as CID6017
    from dicomstd.cids.cid_6018 import CID6018 as CID6018
    from dicomstd.cids.cid_6019 import CID6019 as CID6019
    from dicomstd.cids.cid_6020 import CID6020 as CID6020
    from dicomstd.cids.cid_6021 import CID6021 as CID6021
    from dicomstd.cids.cid_6022 import CID6022 as CID6022
    from dicomstd.cids.cid_6023 import CID6023 as CID6023
    from dicomstd.cids.cid_6024 import CID6024 as CID6024
    from dicomstd.cids.cid_6025 import CID6025 as CID6025
    from dicomstd.cids.cid_6026 import CID6026 as CID6026
    from dicomstd.cids.cid_6027 import CID6027 as CID6027
    from dicomstd.cids.cid_6028 import CID6028 as CID6028
    from dicomstd.cids.cid_6029 import CID6029 as CID6029
    from dicomstd.cids.cid_6030 import CID6030 as CID6030
    from dicomstd.cids.cid_6031 import CID6031 as CID6031
    from dicomstd.cids.cid_6032 import CID6032 as CID6032
    from dicomstd.cids.cid_6033 import CID6033 as CID6033
    from dicomstd.cids.cid_6034 import CID6034 as CID6034
    from dicomstd.cids.cid_6035 import CID6035 as CID6035
    from dicomstd.cids.cid_6036 import CID6036 as CID6036
    from dicomstd.cids.cid_6037 import CID6037 as CID6037
    from dicomstd.cids.cid_6038 import CID6038 as CID6038
    from dicomstd.cids.cid_6039 import CID6039 as CID6039
    from dicomstd.cids.cid_6040 import CID6040 as CID6040
    from dicomstd.cids.cid_6041 import CID6041 as CID6041
    from dicomstd.cids.cid_6042 import CID6042 as CID6042
    from dicomstd.cids.cid_6043 import CID6043 as CID6043
    from dicomstd.cids.cid_6044 import CID6044 as CID6044
    from dicomstd.cids.cid_6045 import CID6045 as CID6045
    from dicomstd.cids.cid_6046 import CID6046 as CID6046
    from dicomstd.cids.cid_6047 import CID6047 as CID6047
    from dicomstd.cids.cid_6048 import CID6048 as CID6048
    from dicomstd.cids.cid_6050 import CID6050 as CID6050
    from dicomstd.cids.cid_6051 import CID6051 as CID6051
    from dicomstd.cids.cid_6052 import CID6052 as CID6052
    from dicomstd.cids.cid_6053 import CID6053 as CID6053
    from dicomstd.cids.cid_6054 import CID6054 as CID6054
    from dicomstd.cids.cid_6055 import CID6055 as CID6055
    from dicomstd.cids.cid_6056 import CID6056 as CID6056
    from dicomstd.cids.cid_6057 import CID6057 as CID6057
    from dicomstd.cids.cid_6058 import CID6058 as CID6058
    from dicomstd.cids.cid_6059 import CID6059 as CID6059
    from dicomstd.cids.cid_6060 import CID6060 as CID6060
    from dicomstd.cids.cid_6061 import CID6061 as CID6061
    from dicomstd.cids.cid_6062 import CID6062 as CID6062
    from dicomstd.cids.cid_6063 import CID6063 as CID6063
    from dicomstd.cids.cid_6064 import CID6064 as CID6064
    from dicomstd.cids.cid_6065 import CID6065 as CID6065
    from dicomstd.cids.cid_6066 import CID6066 as CID6066
    from dicomstd.cids.cid_6067 import CID6067 as CID6067
    from dicomstd.cids.cid_6068 import CID6068 as CID6068
    from dicomstd.cids.cid_6069 import CID6069 as CID6069
    from dicomstd.cids.cid_6070 import CID6070 as CID6070
    from dicomstd.cids.cid_6071 import CID6071 as CID6071
    from dicomstd.cids.cid_6072 import CID6072 as CID6072
    from dicomstd.cids.cid_6080 import CID6080 as CID6080
    from dicomstd.cids.cid_6081 import CID6081 as CID6081
    from dicomstd.cids.cid_6082 import CID6082 as CID6082
    from dicomstd.cids.cid_6083 import CID6083 as CID6083
    from dicomstd.cids.cid_6084 import CID6084 as CID6084
    from dicomstd.cids.cid_6085 import CID6085 as CID6085
    from dicomstd.cids.cid_6086 import CID6086 as CID6086
    from dicomstd.cids.cid_6087 import CID6087 as CID6087
    from dicomstd.cids.cid_6088 import CID6088 as CID6088
    from dicomstd.cids.cid_6089 import CID6089 as CID6089
    from dicomstd.cids.cid_6090 import CID6090 as CID6090
    from dicomstd.cids.cid_6091 import CID6091 as CID6091
    from dicomstd.cids.cid_6092 import CID6092 as CID6092
    from dicomstd.cids.cid_6093 import CID6093 as CID6093
    from dicomstd.cids.cid_6094 import CID6094 as CID6094
    from dicomstd.cids.cid_6095 import CID6095 as CID6095
    from dicomstd.cids.cid_6096 import CID6096 as CID6096
    from dicomstd.cids.cid_6097 import CID6097 as CID6097
    from dicomstd.cids.cid_6098 import CID6098 as CID6098
    from dicomstd.cids.cid_6099 import CID6099 as CID6099
    from dicomstd.cids.cid_6100 import CID6100 as CID6100
    from dicomstd.cids.cid_6101 import CID6101 as CID6101
    from dicomstd.cids.cid_6102 import CID6102 as CID6102
    from dicomstd.cids.cid_6103 import CID6103 as CID6103
    from dicomstd.cids.cid_6104 import CID6104 as CID6104
    from dicomstd.cids.cid_6105 import CID6105 as CID6105
    from dicomstd.cids.cid_6106 import CID6106 as CID6106
    from dicomstd.cids.cid_6107 import CID6107 as CID6107
    from dicomstd.cids.cid_6108 import CID6108 as CID6108
    from dicomstd.cids.cid_6109 import CID6109 as CID6109
    from dicomstd.cids.cid_6110 import CID6110 as CID6110
    from dicomstd.cids.cid_6111 import CID6111 as CID6111
    from dicomstd.cids.cid_6112 import CID6112 as CID6112
    from dicomstd.cids.cid_6113 import CID6113 as CID6113
    from dicomstd.cids.cid_6114 import CID6114 as CID6114
    from dicomstd.cids.cid_6115 import CID6115 as CID6115
    from dicomstd.cids.cid_6116 import CID6116 as CID6116
    from dicomstd.cids.cid_6117 import CID6117 as CID6117
    from dicomstd.cids.cid_6118 import CID6118 as CID6118
    from dicomstd.cids.cid_6119 import CID6119 as CID6119
    from dicomstd.cids.cid_6120 import CID6120 as CID6120
    from dicomstd.cids.cid_6121 import CID6121 as CID6121
    from dicomstd.cids.cid_6122 import CID6122 as CID6122
    from dicomstd.cids.cid_6123 import CID6123 as CID6123
    from dicomstd.cids.cid_6124 import CID6124 as CID6124
    from dicomstd.cids.cid_6125 import CID6125 as CID6125
    from dicomstd.cids.cid_6126 import CID6126 as CID6126
    from dicomstd.cids.cid_6127 import CID6127 as CID6127
    from dicomstd.cids.cid_6128 import CID6128 as CID6128
    from dicomstd.cids.cid_6129 import CID6129 as CID6129
    from dicomstd.cids.cid_6130 import CID6130 as CID6130
    from dicomstd.cids.cid_6131 import CID6131 as CID6131
    from dicomstd.cids.cid_6132 import CID6132 as CID6132
    from dicomstd.cids.cid_6133 import CID6133 as CID6133
    from dicomstd.cids.cid_6134 import CID6134 as CID6134
    from dicomstd.cids.cid_6135 import CID6135 as CID6135
    from dicomstd.cids.cid_6136 import CID6136 as CID6136
    from dicomstd.cids.cid_6137 import CID6137 as CID6137
    from dicomstd.cids.cid_6138 import CID6138 as CID6138
    from dicomstd.cids.cid_6139 import CID6139 as CID6139
    from dicomstd.cids.cid_6140 import CID6140 as CID6140
    from dicomstd.cids.cid_6141 import CID6141 as CID6141
    from dicomstd.cids.cid_6142 import CID6142 as CID6142
    from dicomstd.cids.cid_6143 import CID6143 as CID6143
    from dicomstd.cids.cid_6144 import CID6144 as CID6144
    from dicomstd.cids.cid_6145 import CID6145 as CID6145
    from dicomstd.cids.cid_6146 import CID6146 as CID6146
    from dicomstd.cids.cid_6147 import CID6147 as CID6147
    from dicomstd.cids.cid_6148 import CID6148 as CID6148
    from dicomstd.cids.cid_6149 import CID6149 as CID6149
    from dicomstd.cids.cid_6151 import CID6151 as CID6151
    from dicomstd.cids.cid_6152 import CID6152 as CID6152
    from dicomstd.cids.cid_6153 import CID6153 as CID6153
    from dicomstd.cids.cid_6154 import CID6154 as CID6154
    from dicomstd.cids.cid_6155 import CID6155 as CID6155
    from dicomstd.cids.cid_6157 import CID6157 as CID6157
    from dicomstd.cids.cid_6158 import CID6158 as CID6158
    from dicomstd.cids.cid_6159 import CID6159 as CID6159
    from dicomstd.cids.cid_6160 import CID6160 as CID6160
    from dicomstd.cids.cid_6161 import CID6161 as CID6161
    from dicomstd.cids.cid_6162 import CID6162 as CID6162
    from dicomstd.cids.cid_6163 import CID6163 as CID6163
    from dicomstd.cids.cid_6164 import CID6164 as CID6164
    from dicomstd.cids.cid_6165 import CID6165 as CID6165
    from dicomstd.cids.cid_6166 import CID6166 as CID6166
    from dicomstd.cids.cid_6200 import CID6200 as CID6200
    from dicomstd.cids.cid_6201 import CID6201 as CID6201
    from dicomstd.cids.cid_6202 import CID6202 as CID6202
    from dicomstd.cids.cid_6203 import CID6203 as CID6203
    from dicomstd.cids.cid_6204 import CID6204 as CID6204
    from dicomstd.cids.cid_6205 import CID6205 as CID6205
    from dicomstd.cids.cid_6206 import CID6206 as CID6206
    from dicomstd.cids.cid_6207 import CID6207 as CID6207
    from dicomstd.cids.cid_6208 import CID6208 as CID6208
    from dicomstd.cids.cid_6209 import CID6209 as CID6209
    from dicomstd.cids.cid_6210 import CID6210 as CID6210
    from dicomstd.cids.cid_6211 import CID6211 as CID6211
    from dicomstd.cids.cid_6212 import CID6212 as CID6212
    from dicomstd.cids.cid_6300 import CID6300 as CID6300
    from dicomstd.cids.cid_6301 import CID6301 as CID6301
    from dicomstd.cids.cid_6302 import CID6302 as CID6302
    from dicomstd.cids.cid_6303 import CID6303 as CID6303
    from dicomstd.cids.cid_6304 import CID6304 as CID6304
    from dicomstd.cids.cid_6310 import CID6310 as CID6310
    from dicomstd.cids.cid_6311 import CID6311 as CID6311
    from dicomstd.cids.cid_6312 import CID6312 as CID6312
    from dicomstd.cids.cid_6313 import CID6313 as CID6313
    from dicomstd.cids.cid_6314 import CID6314 as CID6314
    from dicomstd.cids.cid_6315 import CID6315 as CID6315
    from dicomstd.cids.cid_6316 import CID6316 as CID6316
    from dicomstd.cids.cid_6317 import CID6317 as CID6317
    from dicomstd.cids.cid_6318 import CID6318 as CID6318
    from dicomstd.cids.cid_6319 import CID6319 as CID6319
    from dicomstd.cids.cid_6320 import CID6320 as CID6320
    from dicomstd.cids.cid_6321 import CID6321 as CID6321
    from dicomstd.cids.cid_6322 import CID6322 as CID6322
    from dicomstd.cids.cid_6323 import CID6323 as CID6323
    from dicomstd.cids.cid_6324 import CID6324 as CID6324
    from dicomstd.cids.cid_6325 import CID6325 as CID6325
    from dicomstd.cids.cid_6326 import CID6326 as CID6326
    from dicomstd.cids.cid_6327 import CID6327 as CID6327
    from dicomstd.cids.cid_6328 import CID6328 as CID6328
    from dicomstd.cids.cid_6329 import CID6329 as CID6329
    from dicomstd.cids.cid_6330 import CID6330 as CID6330
    from dicomstd.cids.cid_6331 import CID6331 as CID6331
    from dicomstd.cids.cid_6332 import CID6332 as CID6332
    from dicomstd.cids.cid_6333 import CID6333 as CID6333
    from dicomstd.cids.cid_6334 import CID6334 as CID6334
    from dicomstd.cids.cid_6335 import CID6335 as CID6335
    from dicomstd.cids.cid_6336 import CID6336 as CID6336
    from dicomstd.cids.cid_6337 import CID6337 as CID6337
    from dicomstd.cids.cid_6338 import CID6338 as CID6338
    from dicomstd.cids.cid_6339 import CID6339 as CID6339
    from dicomstd.cids.cid_6340 import CID6340 as CID6340
    from dicomstd.cids.cid_6341 import CID6341 as CID6341
    from dicomstd.cids.cid_6342 import CID6342 as CID6342
    from dicomstd.cids.cid_6343 import CID6343 as CID6343
    from dicomstd.cids.cid_6344 import CID6344 as CID6344
    from dicomstd.cids.cid_6345 import CID6345 as CID6345
    from dicomstd.cids.cid_6346 import CID6346 as CID6346
    from dicomstd.cids.cid_6347 import CID6347 as CID6347
    from dicomstd.cids.cid_6348 import CID6348 as CID6348
    from dicomstd.cids.cid_6349 import CID6349 as CID6349
    from dicomstd.cids.cid_6350 import CID6350 as CID6350
    from dicomstd.cids.cid_6351 import CID6351 as CID6351
    from dicomstd.cids.cid_6352 import CID6352 as CID6352
    from dicomstd.cids.cid_6353 import CID6353 as CID6353
    from dicomstd.cids.cid_6401 import CID6401 as CID6401
    from dicomstd.cids.cid_6402 import CID6402 as CID6402
    from dicomstd.cids.cid_6403 import CID6403 as CID6403
    from dicomstd.cids.cid_6404 import CID6404 as CID6404
    from dicomstd.cids.cid_6405 import CID6405 as CID6405
    from dicomstd.cids.cid_7000 import CID7000 as CID7000
    from dicomstd.cids.cid_7001 import CID7001 as CID7001
    from dicomstd.cids.cid_7002 import CID7002 as CID7002
    from dicomstd.cids.cid_7003 import CID7003 as CID7003
    from dicomstd.cids.cid_7004 import CID7004 as CID7004
    from dicomstd.cids.cid_7005 import CID7005 as CID7005
    from dicomstd.cids.cid_7006 import CID7006 as CID7006
    from dicomstd.cids.cid_7007 import CID7007 as CID7007
    from dicomstd.cids.cid_7008 import CID7008 as CID7008
    from dicomstd.cids.cid_7009 import CID7009 as CID7009
    from dicomstd.cids.cid_7010 import CID7010 as CID7010
    from dicomstd.cids.cid_7011 import CID7011 as CID7011
    from dicomstd.cids.cid_7012 import CID7012 as CID7012
    from dicomstd.cids.cid_7013 import CID7013 as CID7013
    from dicomstd.cids.cid_7014 import CID7014 as CID7014
    from dicomstd.cids.cid_7015 import CID7015 as CID7015
    from dicomstd.cids.cid_7016 import CID7016 as CID7016
    from dicomstd.cids.cid_7017 import CID7017 as CID7017
    from dicomstd.cids.cid_7018 import CID7018 as CID7018
    from dicomstd.cids.cid_7019 import CID7019 as CID7019
    from dicomstd.cids.cid_7020 import CID7020 as CID7020
    from dicomstd.cids.cid_7021 import CID7021 as CID7021
    from dicomstd.cids.cid_7022 import CID7022 as CID7022
    from dicomstd.cids.cid_7023 import CID7023 as CID7023
    from dicomstd.cids.cid_7024 import CID7024 as CID7024
    from dicomstd.cids.cid_7025 import CID7025 as CID7025
    from dicomstd.cids.cid_7026 import CID7026 as CID7026
    from dicomstd.cids.cid_7027 import CID7027 as CID7027
    from dicomstd.cids.cid_7030 import CID7030 as CID7030
    from dicomstd.cids.cid_7031 import CID7031 as CID7031
    from dicomstd.cids.cid_7035 import CID7035 as CID7035
    from dicomstd.cids.cid_7036 import CID7036 as CID7036
    from dicomstd.cids.cid_7039 import CID7039 as CID7039
    from dicomstd.cids.cid_7040 import CID7040 as CID7040
    from dicomstd.cids.cid_7041 import CID7041 as CID7041
    from dicomstd.cids.cid_7042 import CID7042 as CID7042
    from dicomstd.cids.cid_7050 import CID7050 as CID7050
    from dicomstd.cids.cid_7060 import CID7060 as CID7060
    from dicomstd.cids.cid_7061 import CID7061 as CID7061
    from dicomstd.cids.cid_7062 import CID7062 as CID7062
    from dicomstd.cids.cid_7063 import CID7063 as CID7063
    from dicomstd.cids.cid_7064 import CID7064 as CID7064
    from dicomstd.cids.cid_7070 import CID7070 as CID7070
    from dicomstd.cids.cid_7100 import CID7100 as CID7100
    from dicomstd.cids.cid_7101 import CID7101 as CID7101
    from dicomstd.cids.cid_7110 import CID7110 as CID7110
    from dicomstd.cids.cid_7111 import CID7111 as CID7111
    from dicomstd.cids.cid_7112 import CID7112 as CID7112
    from dicomstd.cids.cid_7140 import CID7140 as CID7140
    from dicomstd.cids.cid_7150 import CID7150 as CID7150
    from dicomstd.cids.cid_7151 import CID7151 as CID7151
    from dicomstd.cids.cid_7152 import CID7152 as CID7152
    from dicomstd.cids.cid_7153 import CID7153 as CID7153
    from dicomstd.cids.cid_7154 import CID7154 as CID7154
    from dicomstd.cids.cid_7155 import CID7155 as CID7155
    from dicomstd.cids.cid_7156 import CID7156 as CID7156
    from dicomstd.cids.cid_7157 import CID7157 as CID7157
    from dicomstd.cids.cid_7158 import CID7158 as CID7158
    from dicomstd.cids.cid_7159 import CID7159 as CID7159
    from dicomstd.cids.cid_7160 import CID7160 as CID7160
    from dicomstd.cids.cid_7161 import CID7161 as CID7161
    from dicomstd.cids.cid_7162 import CID7162 as CID7162
    from dicomstd.cids.cid_7165 import CID7165 as CID7165
    from dicomstd.cids.cid_7166 import CID7166 as CID7166
    from dicomstd.cids.cid_7167 import CID7167 as CID7167
    from dicomstd.cids.cid_7168 import CID7168 as CID7168
    from dicomstd.cids.cid_7169 import CID7169 as CID7169
    from dicomstd.cids.cid_7170 import CID7170 as CID7170
    from dicomstd.cids.cid_7171 import CID7171 as CID7171
    from dicomstd.cids.cid_7180 import CID7180 as CID7180
    from dicomstd.cids.cid_7181 import CID7181 as CID7181
    from dicomstd.cids.cid_7182 import CID7182 as CID7182
    from dicomstd.cids.cid_7183 import CID7183 as CID7183
    from dicomstd.cids.cid_7184 import CID7184 as CID7184
    from dicomstd.cids.cid_7185 import CID7185 as CID7185
    from dicomstd.cids.cid_7186 import CID7186 as CID7186
    from dicomstd.cids.cid_7191 import CID7191 as CID7191
    from dicomstd.cids.cid_7192 import CID7192 as CID7192
    from dicomstd.cids.cid_7193 import CID7193 as CID7193
    from dicomstd.cids.cid_7194 import CID7194 as CID7194
    from dicomstd.cids.cid_7195 import CID7195 as CID7195
    from dicomstd.cids.cid_7196 import CID7196 as CID7196
    from dicomstd.cids.cid_7197 import CID7197 as CID7197
    from dicomstd.cids.cid_7198 import CID7198 as CID7198
    from dicomstd.cids.cid_7199 import CID7199 as CID7199
    from dicomstd.cids.cid_7201 import CID7201 as CID7201
    from dicomstd.cids.cid_7202 import CID7202 as CID7202
    from dicomstd.cids.cid_7203 import CID7203 as CID7203
    from dicomstd.cids.cid_7205 import CID7205 as CID7205
    from dicomstd.cids.cid_7210 import CID7210 as CID7210
    from dicomstd.cids.cid_7215 import CID7215 as CID7215
    from dicomstd.cids.cid_7220 import CID7220 as CID7220
    from dicomstd.cids.cid_7221 import CID7221 as CID7221
    from dicomstd.cids.cid_7222 import CID7222 as CID7222
    from dicomstd.cids.cid_7230 import CID7230 as CID7230
    from dicomstd.cids.cid_7250 import CID7250 as CID7250
    from dicomstd.cids.cid_7260 import CID7260 as CID7260
    from dicomstd.cids.cid_7261 import CID7261 as CID7261
    from dicomstd.cids.cid_7262 import CID7262 as CID7262
    from dicomstd.cids.cid_7263 import CID7263 as CID7263
    from dicomstd.cids.cid_7270 import CID7270 as CID7270
    from dicomstd.cids.cid_7271 import CID7271 as CID7271
    from dicomstd.cids.cid_7272 import CID7272 as CID7272
    from dicomstd.cids.cid_7273 import CID7273 as CID7273
    from dicomstd.cids.cid_7274 import CID7274 as CID7274
    from dicomstd.cids.cid_7275 import CID7275 as CID7275
    from dicomstd.cids.cid_7276 import CID7276 as CID7276
    from dicomstd.cids.cid_7277 import CID7277 as CID7277
    from dicomstd.cids.cid_7300 import CID7300 as CID7300
    from dicomstd.cids.cid_7301 import CID7301 as CID7301
    from dicomstd.cids.cid_7302 import CID7302 as CID7302
    from dicomstd.cids.cid_7303 import CID7303 as CID7303
    from dicomstd.cids.cid_7304 import CID7304 as CID7304
    from dicomstd.cids.cid_7305 import CID7305 as CID7305
    from dicomstd.cids.cid_7306 import CID7306 as CID7306
    from dicomstd.cids.cid_7307 import CID7307 as CID7307
    from dicomstd.cids.cid_7308 import CID7308 as CID7308
    from dicomstd.cids.cid_7309 import CID7309 as CID7309
    from dicomstd.cids.cid_7310 import CID7310 as CID7310
    from dicomstd.cids.cid_7320 import CID7320 as CID7320
    from dicomstd.cids.cid_7445 import CID7445 as CID7445
    from dicomstd.cids.cid_7449 import CID7449 as CID7449
    from dicomstd.cids.cid_7450 import CID7450 as CID7450
    from dicomstd.cids.cid_7451 import CID7451 as CID7451
    from dicomstd.cids.cid_7452 import CID7452 as CID7452
    from dicomstd.cids.cid_7453 import CID7453 as CID7453
    from dicomstd.cids.cid_7454 import CID7454 as CID7454
    from dicomstd.cids.cid_7455 import CID7455 as CID7455
    from dicomstd.cids.cid_7456 import CID7456 as CID7456
    from dicomstd.cids.cid_7457 import CID7457 as CID7457
    from dicomstd.cids.cid_7460 import CID7460 as CID7460
    from dicomstd.cids.cid_7461 import CID7461 as CID7461
    from dicomstd.cids.cid_7462 import CID7462 as CID7462
    from dicomstd.cids.cid_7464 import CID7464 as CID7464
    from dicomstd.cids.cid_7465 import CID7465 as CID7465
    from dicomstd.cids.cid_7466 import CID7466 as CID7466
    from dicomstd.cids.cid_7467 import CID7467 as CID7467
    from dicomstd.cids.cid_7468 import CID7468 as CID7468
    from dicomstd.cids.cid_7469 import CID7469 as CID7469
    from dicomstd.cids.cid_7470 import CID7470 as CID7470
    from dicomstd.cids.cid_7471 import CID7471 as CID7471
    from dicomstd.cids.cid_7472 import CID7472 as CID7472
    from dicomstd.cids.cid_7473 import CID7473 as CID7473
    from dicomstd.cids.cid_7474 import CID7474 as CID7474
    from dicomstd.cids.cid_7475 import CID7475 as CID7475
    from dicomstd.cids.cid_7476 import CID7476 as CID7476
    from dicomstd.cids.cid_7477 import CID7477 as CID7477
    from dicomstd.cids.cid_7478 import CID7478 as CID7478
    from dicomstd.cids.cid_7479 import CID7479 as CID7479
    from dicomstd.cids.cid_7480 import CID7480 as CID7480
    from dicomstd.cids.cid_7481 import CID7481 as CID7481
    from dicomstd.cids.cid_7482 import CID7482 as CID7482
    from dicomstd.cids.cid_7483 import CID7483 as CID7483
    from dicomstd.cids.cid_7484 import CID7484 as CID7484
    from dicomstd.cids.cid_7486 import CID7486 as CID7486
    from dicomstd.cids.cid_7490 import CID7490 as CID7490
    from dicomstd.cids.cid_7500 import CID7500 as CID7500
    from dicomstd.cids.cid_7501 import CID7501 as CID7501
    from dicomstd.cids.cid_7550 import CID7550 as CID7550
    from dicomstd.cids.cid_7551 import CID7551 as CID7551
    from dicomstd.cids.cid_7552 import CID7552 as CID7552
    from dicomstd.cids.cid_7553 import CID7553 as CID7553
    from dicomstd.cids.cid_7600 import CID7600 as CID7600
    from dicomstd.cids.cid_7601 import CID7601 as CID7601
    from dicomstd.cids.cid_7602 import CID7602 as CID7602
    from dicomstd.cids.cid_7603 import CID7603 as CID7603
    from dicomstd.cids.cid_7604 import CID7604 as CID7604
    from dicomstd.cids.cid_7701 import CID7701 as CID7701
    from dicomstd.cids.cid_7702 import CID7702 as CID7702
    from dicomstd.cids.cid_7703 import CID7703 as CID7703
    from dicomstd.cids.cid_7704 import CID7704 as CID7704
    from dicomstd.cids.cid_7705 import CID7705 as CID7705
    from dicomstd.cids.cid_7706 import CID7706 as CID7706
    from dicomstd.cids.cid_7707 import CID7707 as CID7707
    from dicomstd.cids.cid_7710 import CID7710 as CID7710
    from dicomstd.cids.cid_8101 import CID8101 as CID8101
    from dicomstd.cids.cid_8102 import CID8102 as CID8102
    from dicomstd.cids.cid_8103 import CID8103 as CID8103
    from dicomstd.cids.cid_8104 import CID8104 as CID8104
    from dicomstd.cids.cid_8109 import CID8109 as CID8109
    from dicomstd.cids.cid_8110 import CID8110 as CID8110
    from dicomstd.cids.cid_8111 import CID8111 as CID8111
    from dicomstd.cids.cid_8112 import CID8112 as CID8112
    from dicomstd.cids.cid_8113 import CID8113 as CID8113
    from dicomstd.cids.cid_8114 import CID8114 as CID8114
    from dicomstd.cids.cid_8115 import CID8115 as CID8115
    from dicomstd.cids.cid_8120 import CID8120 as CID8120
    from dicomstd.cids.cid_8121 import CID8121 as CID8121
    from dicomstd.cids.cid_8122 import CID8122 as CID8122
    from dicomstd.cids.cid_8123 import CID8123 as CID8123
    from dicomstd.cids.cid_8124 import CID8124 as CID8124
    from dicomstd.cids.cid_8125 import CID8125 as CID8125
    from dicomstd.cids.cid_8130 import CID8130 as CID8130
    from dicomstd.cids.cid_8131 import CID8131 as CID8131
    from dicomstd.cids.cid_8132 import CID8132 as CID8132
    from dicomstd.cids.cid_8133 import CID8133 as CID8133
    from dicomstd.cids.cid_8134 import CID8134 as CID8134
    from dicomstd.cids.cid_8135 import CID8135 as CID8135
    from dicomstd.cids.cid_8136 import CID8136 as CID8136
    from dicomstd.cids.cid_8201 import CID8201 as CID8201
    from dicomstd.cids.cid_8202 import CID8202 as CID8202
    from dicomstd.cids.cid_8203 import CID8203 as CID8203
    from dicomstd.cids.cid_8300 import CID8300 as CID8300
    from dicomstd.cids.cid_8301 import CID8301 as CID8301
    from dicomstd.cids.cid_8302 import CID8302 as CID8302
    from dicomstd.cids.cid_8303 import CID8303 as CID8303
    from dicomstd.cids.cid_9000 import CID9000 as CID9000
    from dicomstd.cids.cid_9231 import CID9231 as CID9231
    from dicomstd.cids.cid_9233 import CID9233 as CID9233
    from dicomstd.cids.cid_9241 import CID9241 as CID9241
    from dicomstd.cids.cid_9242 import CID9242 as CID9242
    from dicomstd.cids.cid_9243 import CID9243 as CID9243
    from dicomstd.cids.cid_9250 import CID9250 as CID9250
    from dicomstd.cids.cid_9260 import CID9260 as CID9260
    from dicomstd.cids.cid_9261 import CID9261 as CID9261
    from dicomstd.cids.cid_9262 import CID9262 as CID9262
    from dicomstd.cids.cid_9263 import CID9263 as CID9263
    from dicomstd.cids.cid_9264 import CID9264 as CID9264
    from dicomstd.cids.cid_9265 import CID9265 as CID9265
    from dicomstd.cids.cid_9266 import CID9266 as CID9266
    from dicomstd.cids.cid_9267 import CID9267 as CID9267
    from dicomstd.cids.cid_9268 import CID9268 as CID9268
    from dicomstd.cids.cid_9269 import CID9269 as CID9269
    from dicomstd.cids.cid_9270 import CID9270 as CID9270
    from dicomstd.cids.cid_9271 import CID9271 as CID9271
    from dicomstd.cids.cid_9272 import CID9272 as CID9272
    from dicomstd.cids.cid_9300 import CID9300 as CID9300
    from dicomstd.cids.cid_9301 import CID9301 as CID9301
    from dicomstd.cids.cid_9302 import CID9302 as CID9302
    from dicomstd.cids.cid_9303 import CID9303 as CID9303
    from dicomstd.cids.cid_9401 import CID9401 as CID9401
    from dicomstd.cids.cid_9402 import CID9402 as CID9402
    from dicomstd.cids.cid_9403 import CID9403 as CID9403
    from dicomstd.cids.cid_9500 import CID9500 as CID9500
    from dicomstd.cids.cid_9501 import CID9501 as CID9501
    from dicomstd.cids.cid_9502 import CID9502 as CID9502
    from dicomstd.cids.cid_9503 import CID9503 as CID9503
    from dicomstd.cids.cid_9504 import CID9504 as CID9504
    from dicomstd.cids.cid_9505 import CID9505 as CID9505
    from dicomstd.cids.cid_9506 import CID9506 as CID9506
    from dicomstd.cids.cid_9507 import CID9507 as CID9507
    from dicomstd.cids.cid_9508 import CID9508 as CID9508
    from dicomstd.cids.cid_9509 import CID9509 as CID9509
    from dicomstd.cids.cid_9510 import CID9510 as CID9510
    from dicomstd.cids.cid_9511 import CID9511 as CID9511
    from dicomstd.cids.cid_9512 import CID9512 as CID9512
    from dicomstd.cids.cid_9513 import CID9513 as CID9513
    from dicomstd.cids.cid_9514 import CID9514 as CID9514
    from dicomstd.cids.cid_9515 import CID9515 as CID9515
    from dicomstd.cids.cid_9516 import CID9516 as CID9516
    from dicomstd.cids.cid_9517 import CID9517 as CID9517
    from dicomstd.cids.cid_9518 import CID9518 as CID9518
    from dicomstd.cids.cid_9519 import CID9519 as CID9519
    from dicomstd.cids.cid_9520 import CID9520 as CID9520
    from dicomstd.cids.cid_9521 import CID9521 as CID9521
    from dicomstd.cids.cid_9522 import CID9522 as CID9522
    from dicomstd.cids.cid_9523 import CID9523 as CID9523
    from dicomstd.cids.cid_9524 import CID9524 as CID9524
    from dicomstd.cids.cid_9525 import CID9525 as CID9525
    from dicomstd.cids.cid_9526 import CID9526 as CID9526
    from dicomstd.cids.cid_9527 import CID9527 as CID9527
    from dicomstd.cids.cid_9528 import CID9528 as CID9528
    from dicomstd.cids.cid_9529 import CID9529 as CID9529
    from dicomstd.cids.cid_9530 import CID9530 as CID9530
    from dicomstd.cids.cid_9531 import CID9531 as CID9531
    from dicomstd.cids.cid_9532 import CID9532 as CID9532
    from dicomstd.cids.cid_9533 import CID9533 as CID9533
    from dicomstd.cids.cid_9534 import CID9534 as CID9534
    from dicomstd.cids.cid_9535 import CID9535 as CID9535
    from dicomstd.cids.cid_9536 import CID9536 as CID9536
    from dicomstd.cids.cid_9537 import CID9537 as CID9537
    from dicomstd.cids.cid_9538 import CID9538 as CID9538
    from dicomstd.cids.cid_9539 import CID9539 as CID9539
    from dicomstd.cids.cid_9540 import CID9540 as CID9540
    from dicomstd.cids.cid_9541 import CID9541 as CID9541
    from dicomstd.cids.cid_9542 import CID9542 as CID9542
    from dicomstd.cids.cid_9543 import CID9543 as CID9543
    from dicomstd.cids.cid_9544 import CID9544 as CID9544
    from dicomstd.cids.cid_9545 import CID9545 as CID9545
    from dicomstd.cids.cid_9546 import CID9546 as CID9546
    from dicomstd.cids.cid_9547 import CID9547 as CID9547
    from dicomstd.cids.cid_9548 import CID9548 as CID9548
    from dicomstd.cids.cid_9549 import CID9549 as CID9549
    from dicomstd.cids.cid_9550 import CID9550 as CID9550
    from dicomstd.cids.cid_9551 import CID9551 as CID9551
    from dicomstd.cids.cid_9552 import CID9552 as CID9552
    from dicomstd.cids.cid_9553 import CID9553 as CID9553
    from dicomstd.cids.cid_9554 import CID9554 as CID9554
    from dicomstd.cids.cid_9555 import CID9555 as CID9555
    from dicomstd.cids.cid_9556 import CID9556 as CID9556
    from dicomstd.cids.cid_9557 import CID9557 as CID9557
    from dicomstd.cids.cid_9558 import CID9558 as CID9558
    from dicomstd.cids.cid_9559 import CID9559 as CID9559
    from dicomstd.cids.cid_9560 import CID9560 as CID9560
    from dicomstd.cids.cid_9561 import CID9561 as CID9561
    from dicomstd.cids.cid_9562 import CID9562 as CID9562
    from dicomstd.cids.cid_9563 import CID9563 as CID9563
    from dicomstd.cids.cid_9564 import CID9564 as CID9564
    from dicomstd.cids.cid_9565 import CID9565 as CID9565
    from dicomstd.cids.cid_9566 import CID9566 as CID9566
    from dicomstd.cids.cid_9567 import CID9567 as CID9567
    from dicomstd.cids.cid_9568 import CID9568 as CID9568
    from dicomstd.cids.cid_9569 import CID9569 as CID9569
    from dicomstd.cids.cid_9570 import CID9570 as CID9570
    from dicomstd.cids.cid_9571 import CID9571 as CID9571
    from dicomstd.cids.cid_9572 import CID9572 as CID9572
    from dicomstd.cids.cid_9573 import CID9573 as CID9573
    from dicomstd.cids.cid_9574 import CID9574 as CID9574
    from dicomstd.cids.cid_9575 import CID9575 as CID9575
    from dicomstd.cids.cid_9576 import CID9576 as CID9576
    from dicomstd.cids.cid_9577 import CID9577 as CID9577
    from dicomstd.cids.cid_9578 import CID9578 as CID9578
    from dicomstd.cids.cid_9579 import CID9579 as CID9579
    from dicomstd.cids.cid_9580 import CID9580 as CID9580
    from dicomstd.cids.cid_9581 import CID9581 as CID9581
    from dicomstd.cids.cid_9582 import CID9582 as CID9582
    from dicomstd.cids.cid_10000 import CID10000 as CID10000
    from dicomstd.cids.cid_10001 import CID10001 as CID10001
    from dicomstd.cids.cid_10002 import CID10002 as CID10002
    from dicomstd.cids.cid_10003 import CID10003 as CID10003
    from dicomstd.cids.cid_10004 import CID10004 as CID10004
    from dicomstd.cids.cid_10005 import CID10005 as CID10005
    from dicomstd.cids.cid_10006 import CID10006 as CID10006
    from dicomstd.cids.cid_10007 import CID10007 as CID10007
    from dicomstd.cids.cid_10008 import CID10008 as CID10008
    from dicomstd.cids.cid_10009 import CID10009 as CID10009
    from dicomstd.cids.cid_10010 import CID10010 as CID10010
    from dicomstd.cids.cid_10011 import CID10011 as CID10011
    from dicomstd.cids.cid_10013 import CID10013 as CID10013
    from dicomstd.cids.cid_10014 import CID10014 as CID10014
    from dicomstd.cids.cid_10015 import CID10015 as CID10015
    from dicomstd.cids.cid_10016 import CID10016 as CID10016
    from dicomstd.cids.cid_10017 import CID10017 as CID10017
    from dicomstd.cids.cid_10020 import CID10020 as CID10020
    from dicomstd.cids.cid_10021 import CID10021 as CID10021
    from dicomstd.cids.cid_10022 import CID10022 as CID10022
    from dicomstd.cids.cid_10023 import CID10023 as CID10023
    from dicomstd.cids.cid_10024 import CID10024 as CID10024
    from dicomstd.cids.cid_10025 import CID10025 as CID10025
    from dicomstd.cids.cid_10030 import CID10030 as CID10030
    from dicomstd.cids.cid_10031 import CID10031 as CID10031
    from dicomstd.cids.cid_10032 import CID10032 as CID10032
    from dicomstd.cids.cid_10033 import CID10033 as CID10033
    from dicomstd.cids.cid_10034 import CID10034 as CID10034
    from dicomstd.cids.cid_10040 import CID10040 as CID10040
    from dicomstd.cids.cid_10041 import CID10041 as CID10041
    from dicomstd.cids.cid_10043 import CID10043 as CID10043
    from dicomstd.cids.cid_10044 import CID10044 as CID10044
    from dicomstd.cids.cid_10045 import CID10045 as CID10045
    from dicomstd.cids.cid_10046 import CID10046 as CID10046
    from dicomstd.cids.cid_10047 import CID10047 as CID10047
    from dicomstd.cids.cid_10050 import CID10050 as CID10050
    from dicomstd.cids.cid_10060 import CID10060 as CID10060
    from dicomstd.cids.cid_10061 import CID10061 as CID10061
    from dicomstd.cids.cid_10062 import CID10062 as CID10062
    from dicomstd.cids.cid_10063 import CID10063 as CID10063
    from dicomstd.cids.cid_10064 import CID10064 as CID10064
    from dicomstd.cids.cid_10065 import CID10065 as CID10065
    from dicomstd.cids.cid_10066 import CID10066 as CID10066
    from dicomstd.cids.cid_10067 import CID10067 as CID10067
    from dicomstd.cids.cid_10068 import CID10068 as CID10068
    from dicomstd.cids.cid_10069 import CID10069 as CID10069
    from dicomstd.cids.cid_10070 import CID10070 as CID10070
    from dicomstd.cids.cid_10071 import CID10071 as CID10071
    from dicomstd.cids.cid_10072 import CID10072 as CID10072
    from dicomstd.cids.cid_10073 import CID10073 as CID10073
    from dicomstd.cids.cid_10074 import CID10074 as CID10074
    from dicomstd.cids.cid_11001 import CID11001 as CID11001
    from dicomstd.cids.cid_11002 import CID11002 as CID11002
    from dicomstd.cids.cid_11003 import CID11003 as CID11003
    from dicomstd.cids.cid_11004 import CID11004 as CID11004
    from dicomstd.cids.cid_11005 import CID11005 as CID11005
    from dicomstd.cids.cid_11006 import CID11006 as CID11006
    from dicomstd.cids.cid_12001 import CID12001 as CID12001
    from dicomstd.cids.cid_12002 import CID12002 as CID12002
    from dicomstd.cids.cid_12003 import CID12003 as CID12003
    from dicomstd.cids.cid_12004 import CID12004 as CID12004
    from dicomstd.cids.cid_12005 import CID12005 as CID12005
    from dicomstd.cids.cid_12006 import CID12006 as CID12006
    from dicomstd.cids.cid_12007 import CID12007 as CID12007
    from dicomstd.cids.cid_12008 import CID12008 as CID12008
    from dicomstd.cids.cid_12009 import CID12009 as CID12009
    from dicomstd.cids.cid_12011 import CID12011 as CID12011
    from dicomstd.cids.cid_12012 import CID12012 as CID12012
    from dicomstd.cids.cid_12013 import CID12013 as CID12013
    from dicomstd.cids.cid_12014 import CID12014 as CID12014
    from dicomstd.cids.cid_12015 import CID12015 as CID12015
    from dicomstd.cids.cid_12016 import CID12016 as CID12016
    from dicomstd.cids.cid_12017 import CID12017 as CID12017
    from dicomstd.cids.cid_12018 import CID12018 as CID12018
    from dicomstd.cids.cid_12019 import CID12019 as CID12019
    from dicomstd.cids.cid_12020 import CID12020 as CID12020
    from dicomstd.cids.cid_12021 import CID12021 as CID12021
    from dicomstd.cids.cid_12022 import CID12022 as CID12022
    from dicomstd.cids.cid_12023 import CID12023 as CID12023
    from dicomstd.cids.cid_12024 import CID12024 as CID12024
    from dicomstd.cids.cid_12025 import CID12025 as CID12025
    from dicomstd.cids.cid_12030 import CID12030 as CID12030
    from dicomstd.cids.cid_12031 import CID12031 as CID12031
    from dicomstd.cids.cid_12032 import CID12032 as CID12032
    from dicomstd.cids.cid_12033 import CID12033 as CID12033
    from dicomstd.cids.cid_12034 import CID12034 as CID12034
    from dicomstd.cids.cid_12035 import CID12035 as CID12035
    from dicomstd.cids.cid_12100 import CID12100 as CID12100
    from dicomstd.cids.cid_12101 import CID12101 as CID12101
    from dicomstd.cids.cid_12102 import CID12102 as CID12102
    from dicomstd.cids.cid_12103 import CID12103 as CID12103
    from dicomstd.cids.cid_12104 import CID12104 as CID12104
    from dicomstd.cids.cid_12105 import CID12105 as CID12105
    from dicomstd.cids.cid_12106 import CID12106 as CID12106
    from dicomstd.cids.cid_12107 import CID12107 as CID12107
    from dicomstd.cids.cid_12108 import CID12108 as CID12108
    from dicomstd.cids.cid_12109 import CID12109 as CID12109
    from dicomstd.cids.cid_12110 import CID12110 as CID12110
    from dicomstd.cids.cid_12111 import CID12111 as CID12111
    from dicomstd.cids.cid_12112 import CID12112 as CID12112
    from dicomstd.cids.cid_12113 import CID12113 as CID12113
    from dicomstd.cids.cid_12114 import CID12114 as CID12114
    from dicomstd.cids.cid_12115 import CID12115 as CID12115
    from dicomstd.cids.cid_12116 import CID12116 as CID12116
    from dicomstd.cids.cid_12117 import CID12117 as CID12117
    from dicomstd.cids.cid_12118 import CID12118 as CID12118
    from dicomstd.cids.cid_12119 import CID12119 as CID12119
    from dicomstd.cids.cid_12120 import CID12120 as CID12120
    from dicomstd.cids.cid_12121 import CID12121 as CID12121
    from dicomstd.cids.cid_12122 import CID12122 as CID12122
    from dicomstd.cids.cid_12123 import CID12123 as CID12123
    from dicomstd.cids.cid_12124 import CID12124 as CID12124
    from dicomstd.cids.cid_12125 import CID12125 as CID12125
    from dicomstd.cids.cid_12130 import CID12130 as CID12130
    from dicomstd.cids.cid_12131 import CID12131 as CID12131
    from dicomstd.cids.cid_12140 import CID12140 as CID12140
    from dicomstd.cids.cid_12141 import CID12141 as CID12141
    from dicomstd.cids.cid_12200 import CID12200 as CID12200
    from dicomstd.cids.cid_12201 import CID12201 as CID12201
    from dicomstd.cids.cid_12202 import CID12202 as CID12202
    from dicomstd.cids.cid_12203 import CID12203 as CID12203
    from dicomstd.cids.cid_12204 import CID12204 as CID12204
    from dicomstd.cids.cid_12205 import CID12205 as CID12205
    from dicomstd.cids.cid_12206 import CID12206 as CID12206
    from dicomstd.cids.cid_12207 import CID12207 as CID12207
    from dicomstd.cids.cid_12208 import CID12208 as CID12208
    from dicomstd.cids.cid_12209 import CID12209 as CID12209
    from dicomstd.cids.cid_12210 import CID12210 as CID12210
    from dicomstd.cids.cid_12211 import CID12211 as CID12211
    from dicomstd.cids.cid_12212 import CID12212 as CID12212
    from dicomstd.cids.cid_12214 import CID12214 as CID12214
    from dicomstd.cids.cid_12215 import CID12215 as CID12215
    from dicomstd.cids.cid_12216 import CID12216 as CID12216
    from dicomstd.cids.cid_12217 import CID12217 as CID12217
    from dicomstd.cids.cid_12218 import CID12218 as CID12218
    from dicomstd.cids.cid_12219 import CID12219 as CID12219
    from dicomstd.cids.cid_12220 import CID12220 as CID12220
    from dicomstd.cids.cid_12221 import CID12221 as CID12221
    from dicomstd.cids.cid_12222 import CID12222 as CID12222
    from dicomstd.cids.cid_12223 import CID12223 as CID12223
    from dicomstd.cids.cid_12224 import CID12224 as CID12224
    from dicomstd.cids.cid_12226 import CID12226 as CID12226
    from dicomstd.cids.cid_12227 import CID12227 as CID12227
    from dicomstd.cids.cid_12228 import CID12228 as CID12228
    from dicomstd.cids.cid_12229 import CID12229 as CID12229
    from dicomstd.cids.cid_12230 import CID12230 as CID12230
    from dicomstd.cids.cid_12231 import CID12231 as CID12231
    from dicomstd.cids.cid_12232 import CID12232 as CID12232
    from dicomstd.cids.cid_12233 import CID12233 as CID12233
    from dicomstd.cids.cid_12234 import CID12234 as CID12234
    from dicomstd.cids.cid_12235 import CID12235 as CID12235
    from dicomstd.cids.cid_12236 import CID12236 as CID12236
    from dicomstd.cids.cid_12237 import CID12237 as CID12237
    from dicomstd.cids.cid_12238 import CID12238 as CID12238
    from dicomstd.cids.cid_12239 import CID12239 as CID12239
    from dicomstd.cids.cid_12240 import CID12240 as CID12240
    from dicomstd.cids.cid_12241 import CID12241 as CID12241
    from dicomstd.cids.cid_12242 import CID12242 as CID12242
    from dicomstd.cids.cid_12243 import CID12243 as CID12243
    from dicomstd.cids.cid_12244 import CID12244 as CID12244
    from dicomstd.cids.cid_12245 import CID12245 as CID12245
    from dicomstd.cids.cid_12246 import CID12246 as CID12246
    from dicomstd.cids.cid_12247 import CID12247 as CID12247
    from dicomstd.cids.cid_12248 import CID12248 as CID12248
    from dicomstd.cids.cid_12249 import CID12249 as CID12249
    from dicomstd.cids.cid_12250 import CID12250 as CID12250
    from dicomstd.cids.cid_12251 import CID12251 as CID12251
    from dicomstd.cids.cid_12252 import CID12252 as CID12252
    from dicomstd.cids.cid_12253 import CID12253 as CID12253
    from dicomstd.cids.cid_12254 import CID12254 as CID12254
    from dicomstd.cids.cid_12255 import CID12255 as CID12255
    from dicomstd.cids.cid_12257 import CID12257 as CID12257
    from dicomstd.cids.cid_12258 import CID12258 as CID12258
    from dicomstd.cids.cid_12259 import CID12259 as CID12259
    from dicomstd.cids.cid_12260 import CID12260 as CID12260
    from dicomstd.cids.cid_12261 import CID12261 as CID12261
    from dicomstd.cids.cid_12262 import CID12262 as CID12262
    from dicomstd.cids.cid_12263 import CID12263 as CID12263
    from dicomstd.cids.cid_12264 import CID12264 as CID12264
    from dicomstd.cids.cid_12265 import CID12265 as CID12265
    from dicomstd.cids.cid_12266 import CID12266 as CID12266
    from dicomstd.cids.cid_12267 import CID12267 as CID12267
    from dicomstd.cids.cid_12268 import CID12268 as CID12268
    from dicomstd.cids.cid_12269 import CID12269 as CID12269
    from dicomstd.cids.cid_12270 import CID12270 as CID12270
    from dicomstd.cids.cid_12271 import CID12271 as CID12271
    from dicomstd.cids.cid_12272 import CID12272 as CID12272
    from dicomstd.cids.cid_12273 import CID12273 as CID12273
    from dicomstd.cids.cid_12274 import CID12274 as CID12274
    from dicomstd.cids.cid_12275 import CID12275 as CID12275
    from dicomstd.cids.cid_12276 import CID12276 as CID12276
    from dicomstd.cids.cid_12277 import CID12277 as CID12277
    from dicomstd.cids.cid_12279 import CID12279 as CID12279
    from dicomstd.cids.cid_12280 import CID12280 as CID12280
    from dicomstd.cids.cid_12281 import CID12281 as CID12281
    from dicomstd.cids.cid_12282 import CID12282 as CID12282
    from dicomstd.cids.cid_12283 import CID12283 as CID12283
    from dicomstd.cids.cid_12284 import CID12284 as CID12284
    from dicomstd.cids.cid_12285 import CID12285 as CID12285
    from dicomstd.cids.cid_12286 import CID12286 as CID12286
    from dicomstd.cids.cid_12287 import CID12287 as CID12287
    from dicomstd.cids.cid_12288 import CID12288 as CID12288
    from dicomstd.cids.cid_12289 import CID12289 as CID12289
    from dicomstd.cids.cid_12290 import CID12290 as CID12290
    from dicomstd.cids.cid_12291 import CID12291 as CID12291
    from dicomstd.cids.cid_12292 import CID12292 as CID12292
    from dicomstd.cids.cid_12293 import CID12293 as CID12293
    from dicomstd.cids.cid_12294 import CID12294 as CID12294
    from dicomstd.cids.cid_12300 import CID12300 as CID12300
    from dicomstd.cids.cid_12301 import CID12301 as CID12301
    from dicomstd.cids.cid_12302 import CID12302 as CID12302
    from dicomstd.cids.cid_12303 import CID12303 as CID12303
    from dicomstd.cids.cid_12304 import CID12304 as CID12304
    from dicomstd.cids.cid_12305 import CID12305 as CID12305
    from dicomstd.cids.cid_12306 import CID12306 as CID12306
    from dicomstd.cids.cid_12307 import CID12307 as CID12307
    from dicomstd.cids.cid_12308 import CID12308 as CID12308
    from dicomstd.cids.cid_12309 import CID12309 as CID12309
    from dicomstd.cids.cid_12310 import CID12310 as CID12310
    from dicomstd.cids.cid_12311 import CID12311 as CID12311
    from dicomstd.cids.cid_12320 import CID12320 as CID12320
    from dicomstd.cids.cid_12321 import CID12321 as CID12321
    from dicomstd.cids.cid_12322 import CID12322 as CID12322
    from dicomstd.cids.cid_12323 import CID12323 as CID12323
    from dicomstd.cids.cid_12324 import CID12324 as CID12324
    from dicomstd.cids.cid_12325 import CID12325 as CID12325

CIDS = (
    2,
    4,
    5,
    6,
    7,
    8,
    9,
    10,
    11,
    12,
    13,
    18,
    19,
    20,
    21,
    23,
    25,
    26,
    27,
    29,
    30,
    31,
    32,
    33,
    42,
    43,
    44,
    50,
    60,
    61,
    62,
    63,
    64,
    65,
    66,
    67,
    68,
    69,
    70,
    71,
    72,
    73,
    74,
    75,
    76,
    82,
    83,
    84,
    85,
    91,
    92,
    93,
    94,
    100,
    101,
    102,
    103,
    104,
    105,
    106,
    107,
    210,
    211,
    212,
    217,
    218,
    219,
    220,
    221,
    222,
    223,
    224,
    225,
    226,
    227,
    228,
    230,
    231,
    240,
    241,
    242,
    244,
    245,
    246,
    247,
    250,
    251,
    252,
    270,
    271,
    272,
    280,
    300,
    301,
    400,
    401,
    402,
    403,
    404,
    405,
    501,
    502,
    601,
    602,
    603,
    604,
    605,
    606,
    607,
    608,
    609,
    610,
    611,
    612,
    613,
    614,
    615,
    616,
    617,
    618,
    619,
    620,
    621,
    622,
    623,
    624,
    625,
    626,
    627,
    628,
    629,
    630,
    631,
    632,
    633,
    634,
    635,
    636,
    637,
    638,
    639,
    640,
    641,
    642,
    643,
    644,
    645,
    646,
    647,
    701,
    702,
    703,
    800,
    1000,
    1001,
    1002,
    1003,
    1004,
    1005,
    1006,
    1010,
    1011,
    1015,
    1200,
    1201,
    3000,
    3001,
    3003,
    3004,
    3005,
    3010,
    3011,
    3014,
    3015,
    3016,
    3019,
    3020,
    3021,
    3022,
    3030,
    3031,
    3032,
    3033,
    3034,
    3035,
    3036,
    3037,
    3038,
    3039,
    3040,
    3041,
    3042,
    3043,
    3044,
    3045,
    3083,
    3090,
    3101,
    3102,
    3104,
    3106,
    3107,
    3108,
    3110,
    3111,
    3112,
    3113,
    3114,
    3115,
    3116,
    3117,
    3118,
    3119,
    3120,
    3121,
    3122,
    3200,
    3201,
    3202,
    3203,
    3204,
    3205,
    3206,
    3207,
    3208,
    3209,
    3210,
    3211,
    3212,
    3213,
    3215,
    3217,
    3220,
    3221,
    3227,
    3228,
    3229,
    3230,
    3231,
    3232,
    3233,
    3234,
    3235,
    3236,
    3237,
    3238,
    3239,
    3240,
    3241,
    3250,
    3254,
    3261,
    3262,
    3263,
    3271,
    3335,
    3337,
    3339,
    3400,
    3401,
    3402,
    3403,
    3404,
    3405,
    3406,
    3407,
    3408,
    3409,
    3410,
    3411,
    3412,
    3413,
    3414,
    3415,
    3416,
    3418,
    3419,
    3421,
    3422,
    3423,
    3425,
    3426,
    3427,
    3428,
    3429,
    3430,
    3440,
    3441,
    3442,
    3446,
    3448,
    3451,
    3452,
    3453,
    3455,
    3456,
    3458,
    3460,
    3461,
    3462,
    3463,
    3465,
    3466,
    3467,
    3468,
    3469,
    3470,
    3471,
    3472,
    3480,
    3481,
    3482,
    3483,
    3484,
    3485,
    3486,
    3487,
    3488,
    3489,
    3491,
    3492,
    3493,
    3494,
    3495,
    3496,
    3497,
    3500,
    3502,
    3503,
    3510,
    3515,
    3520,
    3524,
    3525,
    3526,
    3527,
    3528,
    3529,
    3530,
    3531,
    3550,
    3551,
    3552,
    3553,
    3554,
    3555,
    3560,
    3600,
    3602,
    3604,
    3606,
    3607,
    3608,
    3609,
    3610,
    3611,
    3612,
    3613,
    3614,
    3615,
    3616,
    3617,
    3618,
    3619,
    3620,
    3621,
    3627,
    3628,
    3629,
    3630,
    3640,
    3641,
    3642,
    3651,
    3663,
    3664,
    3666,
    3667,
    3668,
    3670,
    3671,
    3672,
    3676,
    3677,
    3678,
    3680,
    3687,
    3688,
    3689,
    3690,
    3691,
    3692,
    3700,
    3701,
    3703,
    3704,
    3705,
    3706,
    3707,
    3709,
    3710,
    3711,
    3712,
    3713,
    3714,
    3715,
    3716,
    3717,
    3718,
    3719,
    3721,
    3722,
    3723,
    3724,
    3726,
    3727,
    3728,
    3729,
    3730,
    3733,
    3735,
    3736,
    3737,
    3738,
    3739,
    3740,
    3741,
    3742,
    3743,
    3744,
    3745,
    3746,
    3747,
    3748,
    3749,
    3750,
    3752,
    3754,
    3755,
    3756,
    3757,
    3758,
    3760,
    3761,
    3762,
    3764,
    3769,
    3770,
    3772,
    3773,
    3774,
    3777,
    3778,
    3781,
    3782,
    3783,
    3784,
    3785,
    3802,
    3804,
    3805,
    3806,
    3807,
    3808,
    3809,
    3810,
    3813,
    3814,
    3815,
    3817,
    3820,
    3821,
    3823,
    3826,
    3827,
    3829,
    3831,
    3832,
    3833,
    3835,
    3836,
    3837,
    3838,
    3839,
    3840,
    3843,
    3850,
    4005,
    4009,
    4010,
    4011,
    4012,
    4013,
    4014,
    4015,
    4016,
    4017,
    4018,
    4019,
    4020,
    4021,
    4025,
    4026,
    4028,
    4029,
    4030,
    4031,
    4032,
    4033,
    4040,
    4042,
    4050,
    4051,
    4052,
    4100,
    4101,
    4102,
    4103,
    4104,
    4105,
    4106,
    4107,
    4108,
    4109,
    4110,
    4111,
    4200,
    4201,
    4202,
    4203,
    4204,
    4205,
    4206,
    4207,
    4208,
    4209,
    4210,
    4211,
    4214,
    4215,
    4216,
    4220,
    4221,
    4222,
    4230,
    4231,
    4232,
    4233,
    4234,
    4235,
    4236,
    4237,
    4238,
    4239,
    4240,
    4241,
    4242,
    4243,
    4244,
    4245,
    4250,
    4251,
    4252,
    4253,
    4254,
    4255,
    4256,
    4257,
    4260,
    4261,
    4262,
    4263,
    4264,
    4265,
    4266,
    4267,
    4268,
    4270,
    4271,
    4272,
    4273,
    4401,
    4402,
    4403,
    4404,
    4405,
    4406,
    4407,
    4408,
    4409,
    4410,
    4411,
    4412,
    5000,
    5001,
    5002,
    6000,
    6001,
    6002,
    6003,
    6004,
    6005,
    6006,
    6007,
    6008,
    6009,
    6010,
    6011,
    6012,
    6013,
    6014,
    6015,
    6016,
    6017,
    6018,
    6019,
    6020,
    6021,
    6022,
    6023,
    6024,
    6025,
    6026,
    6027,
    6028,
    6029,
    6030,
    6031,
    6032,
    6033,
    6034,
    6035,
    6036,
    6037,
    6038,
    6039,
    6040,
    6041,
    6042,
    6043,
    6044,
    6045,
    6046,
    6047,
    6048,
    6050,
    6051,
    6052,
    6053,
    6054,
    6055,
    6056,
    6057,
    6058,
    6059,
    6060,
    6061,
    6062,
    6063,
    6064,
    6065,
    6066,
    6067,
    6068,
    6069,
    6070,
    6071,
    6072,
    6080,
    6081,
    6082,
    6083,
    6084,
    6085,
    6086,
    6087,
    6088,
    6089,
    6090,
    6091,
    6092,
    6093,
    6094,
    6095,
    6096,
    6097,
    6098,
    6099,
    6100,
    6101,
    6102,
    6103,
    6104,
    6105,
    6106,
    6107,
    6108,
    6109,
    6110,
    6111,
    6112,
    6113,
    6114,
    6115,
    6116,
    6117,
    6118,
    6119,
    6120,
    6121,
    6122,
    6123,
    6124,
    6125,
    6126,
    6127,
    6128,
    6129,
    6130,
    6131,
    6132,
    6133,
    6134,
    6135,
    6136,
    6137,
    6138,
    6139,
    6140,
    6141,
    6142,
    6143,
    6144,
    6145,
    6146,
    6147,
    6148,
    6149,
    6151,
    6152,
    6153,
    6154,
    6155,
    6157,
    6158,
    6159,
    6160,
    6161,
    6162,
    6163,
    6164,
    6165,
    6166,
    6200,
    6201,
    6202,
    6203,
    6204,
    6205,
    6206,
    6207,
    6208,
    6209,
    6210,
    6211,
    6212,
    6300,
    6301,
    6302,
    6303,
    6304,
    6310,
    6311,
    6312,
    6313,
    6314,
    6315,
    6316,
    6317,
    6318,
    6319,
    6320,
    6321,
    6322,
    6323,
    6324,
    6325,
    6326,
    6327,
    6328,
    6329,
    6330,
    6331,
    6332,
    6333,
    6334,
    6335,
    6336,
    6337,
    6338,
    6339,
    6340,
    6341,
    6342,
    6343,
    6344,
    6345,
    6346,
    6347,
    6348,
    6349,
    6350,
    6351,
    6352,
    6353,
    6401,
    6402,
    6403,
    6404,
    6405,
    7000,
    7001,
    7002,
    7003,
    7004,
    7005,
    7006,
    7007,
    7008,
    7009,
    7010,
    7011,
    7012,
    7013,
    7014,
    7015,
    7016,
    7017,
    7018,
    7019,
    7020,
    7021,
    7022,
    7023,
    7024,
    7025,
    7026,
    7027,
    7030,
    7031,
    7035,
    7036,
    7039,
    7040,
    7041,
    7042,
    7050,
    7060,
    7061,
    7062,
    7063,
    7064,
    7070,
    7100,
    7101,
    7110,
    7111,
    7112,
    7140,
    7150,
    7151,
    7152,
    7153,
    7154,
    7155,
    7156,
    7157,
    7158,
    7159,
    7160,
    7161,
    7162,
    7165,
    7166,
    7167,
    7168,
    7169,
    7170,
    7171,
    7180,
    7181,
    7182,
    7183,
    7184,
    7185,
    7186,
    7191,
    7192,
    7193,
    7194,
    7195,
    7196,
    7197,
    7198,
    7199,
    7201,
    7202,
    7203,
    7205,
    7210,
    7215,
    7220,
    7221,
    7222,
    7230,
    7250,
    7260,
    7261,
    7262,
    7263,
    7270,
    7271,
    7272,
    7273,
    7274,
    7275,
    7276,
    7277,
    7300,
    7301,
    7302,
    7303,
    7304,
    7305,
    7306,
    7307,
    7308,
    7309,
    7310,
    7320,
    7445,
    7449,
    7450,
    7451,
    7452,
    7453,
    7454,
    7455,
    7456,
    7457,
    7460,
    7461,
    7462,
    7464,
    7465,
    7466,
    7467,
    7468,
    7469,
    7470,
    7471,
    7472,
    7473,
    7474,
    7475,
    7476,
    7477,
    7478,
    7479,
    7480,
    7481,
    7482,
    7483,
    7484,
    7486,
    7490,
    7500,
    7501,
    7550,
    7551,
    7552,
    7553,
    7600,
    7601,
    7602,
    7603,
    7604,
    7701,
    7702,
    7703,
    7704,
    7705,
    7706,
    7707,
    7710,
    8101,
    8102,
    8103,
    8104,
    8109,
    8110,
    8111,
    8112,
    8113,
    8114,
    8115,
    8120,
    8121,
    8122,
    8123,
    8124,
    8125,
    8130,
    8131,
    8132,
    8133,
    8134,
    8135,
    8136,
    8201,
    8202,
    8203,
    8300,
    8301,
    8302,
    8303,
    9000,
    9231,
    9233,
    9241,
    9242,
    9243,
    9250,
    9260,
    9261,
    9262,
    9263,
    9264,
    9265,
    9266,
    9267,
    9268,
    9269,
    9270,
    9271,
    9272,
    9300,
    9301,
    9302,
    9303,
    9401,
    9402,
    9403,
    9500,
    9501,
    9502,
    9503,
    9504,
    9505,
    9506,
    9507,
    9508,
    9509,
    9510,
    9511,
    9512,
    9513,
    9514,
    9515,
    9516,
    9517,
    9518,
    9519,
    9520,
    9521,
    9522,
    9523,
    9524,
    9525,
    9526,
    9527,
    9528,
    9529,
    9530,
    9531,
    9532,
    9533,
    9534,
    9535,
    9536,
    9537,
    9538,
    9539,
    9540,
    9541,
    9542,
    9543,
    9544,
    9545,
    9546,
    9547,
    9548,
    9549,
    9550,
    9551,
    9552,
    9553,
    9554,
    9555,
    9556,
    9557,
    9558,
    9559,
    9560,
    9561,
    9562,
    9563,
    9564,
    9565,
    9566,
    9567,
    9568,
    9569,
    9570,
    9571,
    9572,
    9573,
    9574,
    9575,
    9576,
    9577,
    9578,
    9579,
    9580,
    9581,
    9582,
    10000,
    10001,
    10002,
    10003,
    10004,
    10005,
    10006,
    10007,
    10008,
    10009,
    10010,
    10011,
    10013,
    10014,
    10015,
    10016,
    10017,
    10020,
    10021,
    10022,
    10023,
    10024,
    10025,
    10030,
    10031,
    10032,
    10033,
    10034,
    10040,
    10041,
    10043,
    10044,
    10045,
    10046,
    10047,
    10050,
    10060,
    10061,
    10062,
    10063,
    10064,
    10065,
    10066,
    10067,
    10068,
    10069,
    10070,
    10071,
    10072,
    10073,
    10074,
    11001,
    11002,
    11003,
    11004,
    11005,
    11006,
    12001,
    12002,
    12003,
    12004,
    12005,
    12006,
    12007,
    12008,
    12009,
    12011,
    12012,
    12013,
    12014,
    12015,
    12016,
    12017,
    12018,
    12019,
    12020,
    12021,
    12022,
    12023,
    12024,
    12025,
    12030,
    12031,
    12032,
    12033,
    12034,
    12035,
    12100,
    12101,
    12102,
    12103,
    12104,
    12105,
    12106,
    12107,
    12108,
    12109,
    12110,
    12111,
    12112,
    12113,
    12114,
    12115,
    12116,
    12117,
    12118,
    12119,
    12120,
    12121,
    12122,
    12123,
    12124,
    12125,
    12130,
    12131,
    12140,
    12141,
    12200,
    12201,
    12202,
    12203,
    12204,
    12205,
    12206,
    12207,
    12208,
    12209,
    12210,
    12211,
    12212,
    12214,
    12215,
    12216,
    12217,
    12218,
    12219,
    12220,
    12221,
    12222,
    12223,
    12224,
    12226,
    12227,
    12228,
    12229,
    12230,
    12231,
    12232,
    12233,
    12234,
    12235,
    12236,
    12237,
    12238,
    12239,
    12240,
    12241,
    12242,
    12243,
    12244,
    12245,
    12246,
    12247,
    12248,
    12249,
    12250,
    12251,
    12252,
    12253,
    12254,
    12255,
    12257,
    12258,
    12259,
    12260,
    12261,
    12262,
    12263,
    12264,
    12265,
    12266,
    12267,
    12268,
    12269,
    12270,
    12271,
    12272,
    12273,
    12274,
    12275,
    12276,
    12277,
    12279,
    12280,
    12281,
    12282,
    12283,
    12284,
    12285,
    12286,
    12287,
    12288,
    12289,
    12290,
    12291,
    12292,
    12293,
    12294,
    12300,
    12301,
    12302,
    12303,
    12304,
    12305,
    12306,
    12307,
    12308,
    12309,
    12310,
    12311,
    12320,
    12321,
    12322,
    12323,
    12324,
    12325,
)

_PLACES = {f"CID{cid}": f"dicomstd.cids.cid_{cid}" for cid in CIDS}

if not TYPE_CHECKING:
    __all__ = sorted(_PLACES)
    __getattr__, __dir__ = lazy(__name__, _PLACES)
