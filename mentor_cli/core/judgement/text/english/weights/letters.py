"""Groups of letters by weight in tenths, above 0 for other languages. Written by `make learn`."""

ALWAYS = 16
ROWS = """
-38 ed$
-26 oun
-25 ate ity sh veg
-24 ct$
-23 oo$ sm$
-22 wh x$ y$
-21 ake th
-20 eek h$
-19 c$ ea gh ght ies lly ncy oe$ p$ ph
-18 ^sh d$ eak iou ous sts tio wai
-17 aho b$ ize nce nt$ oke old ook s$ wn$
-16 ^hy ^wh al$ ebr eez ess ive nk$ rs$ uke ure
-15 ^mc ^q ^un ^x ary aud ike neu nny oa ox soc ton ype
-14 chn cru dge dle ge$ ic$ ing ium ks$ lue meg mmy oil uet v$ w$ wri you zz
-13 ^eu ^kn ^sq adv aft day f$ g$ hea ics l$ low ls$ m$ mp$ ms$ nni poe poo q$ quo rk$ ss$ st$ tc tch tee th$ ute
-12 ^ky ^zi abl aid ark aul bs$ ear eiv ew$ ful geo gs$ gui ife ign ine irt izo jec joh lf$ lm$ mn$ mon new ng$ niq
-12 ock oft ps$ rm$ syc tle ts$ wor yme zec
-11 ^dy ^j ^n ^uk any ask aza cal cau dua enr eud ex$ ffo fo$ fro gra how ian ify iji jer kat law lux ly$ mb$ nme on$
-11 ony ove ppi ps pup rce rns sh$ thl tru tub tyl udd umb vot way web
-10 ^aa ^da ^de ^ph ^rh ^wo ame ash ast ay$ ays bam bec bow cis cub eam eas ecu ee eva fit fla gre ice ime imu int k$
-10 lk$ ll$ n$ ody oic oo ope ot$ pal ped pse reh rl$ rve saf sca sup thr tor tty uce ve$ ws$
-9 ^br ^c ^ea ^el ^gl ^je ^ka ^oh ^r ^sa ^sl ^yu ack ade ail amu ane aur bac cd ced cl cra cts cut dis ds$ due ect eep
-9 eha ell eth eum ex ey$ ezu ffs gm ham hed hh hlo hos hug icl id$ iev iew ija ill kin llu log lou lud may mc niu nod
-9 ntl obe obs oin ome omi ood ork osa ose ota pe$ pok por ppo pt r$ rfe rly rms sda sev sk$ sno tim tin tob ttl tz$
-9 uic uls ust vul war ycl yli ys$ yst zur
-8 ^ad ^aw ^bu ^dr ^ed ^em ^i ^ki ^l ^ni ^ow ^sk ^st ^va ace ae$ ael age amd ami ank ape ard ass ave avo aze bd bi$
-8 blu bm boi boo bra ce$ ck clo coc cr cui dd df dg dm dwi ead efs eir eiz enu eo ept ery etw fee fir foo giv go$ gov
-8 gy$ haz hel hni ide iga igg ilt irc ird ixt jo$ joy kai key kne kno leg lph lty mad mic mmu mum nch neg nei noi nsf
-8 odu ogn ohi omy op$ or$ our own oys oza pg pre pt$ rb$ rog rse rtn ry$ sau sco ses set sir sli sod sof sue t$ tai
-8 tiz tly tri ty$ tyr uee ug$ umn use vak whe xes yac
-7 ^a ^ba ^ch ^fr ^g ^ip ^jo ^oi ^ou ^re ^sc ^sw ^w ^wa ^y acr afe ams ani aph aq aw$ ax bea bit ble bs but cei ckl
-7 cks cov ct cze dna doc don e$ egg emi emn end etc fav ff$ ges goo hai hap hi$ hid hig hio ho$ hom iab ibe ind ioc
-7 ipl iss itc jul ka$ kle kou ldo ley lia lif liv loy lso luc ly mir mph nam ncé ndy nia nio nr nsu nts nue oat oem
-7 oid om$ oma ote ott oug owe ox$ oze pl plu pm ppl ppr pro ral rcu reb rib rie rio rn$ sb se$ shm sib sis skt sor
-7 syl tia tib tic tiq too tte uck uct ude ue$ uir uja ula ume unn upt urd wha wik wns wr xan yal ylo yro zil zim zin
-6 ^ap ^cy ^di ^du ^ev ^ey ^ir ^iv ^m ^s ^t ^ta ^to ^up ^wr ^ze ^zo ago ain aj$ alk asc aug aun azi bal bas bel big bl
-6 bod bui buy cap ccu chu cid cit ck$ cod cus cé$ dam dc dh dia dio dly dog dud dul duo eap eav edg edu eem ehi eq
-6 ers est eut eve ew exa ez$ ff fie fl flu fos fti fu gai gaz get gib gle gn$ guj haw hbo hol hs$ ia$ ial iat ild ile
-6 inl inv iol isa ith ivi izz j$ jim jud ko$ kob kua lel lga lgi lgr lli lor maj maz mid mmo mod mou nfe ngo ngs nit
-6 np nsl nur ob$ obb occ ocr ogu ogy oki omo oom oss ovi ow pc pea pet pir ple pme pru pur rks row roy rry rue sad
-6 seq shi siv sle son tal tax ted try tut uar uff ugg ugo ull une urn uth vac vig wal wo$ xic xit yah yde yo zaa zuk
-5 ^al ^eb ^ep ^f ^h ^hu ^my ^or ^pi ^pu ^sn ^tw ^vi ^wi ^yi abu acn acy ads agu aha air ako alb alt apl arl ati ato
-5 avi ax$ ayn bad bc boy cad cem chm chr cin cq cqu cur cyc ddl dea def dez din ds duc eco eju eli emy enh enz er$
-5 ert ews exh fem fy$ gap gei gem ger gh$ gig gim gri gue gy har her hes hib hir hm hno hot hri iag ibr iet ift igh
-5 ikt inf ise ish isl ist isu ius iza jac kay kee kid koc kok kto kud lab lau lbe lf lio lse lts luj lum lv lve mb
-5 mbe mm mni mol mom moo ms mul nev nfu nki nly nna noe nri oad oct odd ode oky oli oll onq onz ors orw osé owl ows
-5 pa$ pac per pic pol pos pts put rac rah rai ray rbi ree rej rek rem rep rew rey rfa rgi ric rol rub rul rya scl sov
-5 sq ssi stm sub sw swe tit tiv tl tme tok tp tuc uad ub$ ubt udg ukr ulg ult ump unf urb urt urv val vei voc voi wd
-5 wea wes wl xh xua yer yin zda zh
-4 ^as ^au ^e ^pa ^us acq acu add ae afa anu aws axi ay ayb bar bly bur cce cen cha che cho cie cle dal dap did diu
-4 een efr eka elo ely ene enn eph erm etn eu$ ffi gag gha gif gw him hwa idn ii$ imb in$ inj ins iov ip ips irl kag
-4 kb kot kst lay laz lco len let liz lla mue nef nez nkl nli nob not nti nus nut oes ohe okl omf ona oni ore ou ouc
-4 ozo po$ pti rdo ril roa rp rsh rsu rus sep sio sol som soo swa tak tei thy tro udy ui$ uit uki und unk up$ usp vs$
-4 wi$ wis wit ws yce zen zer zho
4 ^bü ^cr ^dä ^dí ^fü ^gé ^gł ^hj ^jí ^ko ^kü ^má ^ob ^os ^rö ^sb ^ty ^vä ^vě ^wp ^wz ^zl ^ı aba acj acı adn ahl ahm
4 ap apa apu arb aro auv azo azı ač až ba bav bay baş bep br bte buk bum bun bä bí bó cci ciu cji cké dek det doğ dpo
4 dum dup dzi dä dó děl dł dů ebu eho eia eix el eld eno esu evd ewa ezz eği fai fde fes ffn fä ga gef ghe gut gä hak
4 hts iee igd igo ij$ ijd ilo imo ioe iv ič jel jin jit jur kas kem kra kte kve ké$ la lav lgo lic lot lul lyc mai mak
4 mh mma mmt mpl nab nc$ nde ne nek nfa ng nha nke nle nnu nsc nté nv ný ogl oha okt onr ori oty owa oč oł peo pfe pge
4 pk po pog pré psa pub på re roe rpa rty ryt rüh skr slä sni so sog sou sra sro stá stř sum thi tij tky tno tow trä
4 tup tuu té$ tég ufe upr upu usg uta utf utz vai veu viv vue vå wni wz yet ygg ymi yn$ yva zad zep zig zme zor zro
4 zug zum zun ák ál$ äst äv èt éle ín$ íve óg öf öyl üg č$ čn ěh ğa ůl žd
5 ^ag ^ai ^by ^dü ^hl ^ic ^ig ^iç ^jä ^ke ^kr ^kö ^lå ^lé ^lö ^må ^mí ^mö ^ne ^od ^og ^ok ^pů ^ry ^sí ^tý ^tě ^v ^vz
5 ^ví ^yü ^zb ^zw ^ž aci ad ado adz ahn ahr alv aly am amn anw api asl ası ayr bak bem bez bju by$ byc cam caz cá cé
5 có dde de dei dii dil dir dli dlo dn dov dp dse duz eag ech eda efl egl eht ema emd eog eun eus eze ezo eço eñ eł
5 fah fal fas fin fou fs för ga$ geg geh gep gg$ gi gi$ gk go gou gum gün gı heg hj hla hli hv hy$ hyp hål hü iad iał
5 idi idz iez ifo ige ijf ijs ikl ilm iln iml ims imy iny ion ior iqu irn its itt ità iv$ ix$ iál jez jk jm jui ją kaf
5 kan kd kei kie kl$ kn kow kul kun kup laf lah lek li lki lmu lny lok lom lpa lsc lte lui ló lý maa mat md men mie
5 moh mu$ mz mı mů na nav nd ndr neb nej nel nii nin nk nkt nl nlo nmi no$ noc noh nsk nty nua num nwe nça ob obo od
5 oda of ogr oof opl orh orr orv oyu oş pad paz peu pf pna pod poh prv prz pue pä pě pů qué ra raa raz rbr rla rlu rm
5 rma rna roh rs rsk rsp rta rti ruk rym réa rêt rę rů seb sez si sif sig sly sme smy spr sth stä stö suk sul sut sva
5 sza tbo tes til tmi tmo tod tr$ tse tsk tsp ttn tuh tui tuk tve tz tý tře ua$ uai ube ubo uc udu uft uha uik ulu uov
5 upe uro ury utu uyu uz uç uê uí vk voe vor vra vri vse vt vá vů wa$ woj wsp wys wę xcl xem xte yak yas yaz yby yda
5 yen yf yll yta zes zg ziv zl zna zo zp zu zul zv zá zı ám$ át$ äc äng äp ätt åll ång år$ ça$ çe èn ène éb éf éh ém$
5 ére éri éti ênc ête ój ôn ö$ öv öy úl ąc$ ět ğu ır$ ız ış łn ň$ śm ši ší ť$ ůs żn že$
6 ^at ^bö ^dv ^er ^hä ^iş ^kt ^lí ^mé ^mü ^mě ^ně ^pá ^sj ^så ^sö ^uz ^vý ^wu ^ř ^ś aes af$ ag$ akc ale alı amb amt
6 anf anı ao$ arı asn at$ au aup aut az az$ azz bes bev bov bé bö cab cj cke cre dif dip dno dot du dur dvi dü ehl eis
6 eki eks els eoc epo erb eri esl eso eto ety etz eur ev ewn exe eyl fic fik fra fus gd$ gec giu gno goe gu$ hce hnt
6 hof hyb ias ib$ idu ifr im ipr itg itm ixa izl iá ión iğ jis jl job jí kce kke kli klu kp kse ksi kva kw kyc kü laa
6 lec lee lei lft lge lha lhe lko lld lle lma loe lsk mei mi mig mte mu mua naa nac nan nct nea nem nga nho nko nte
6 nya nö oby odm odp ods ofe ohl oi oig okr olp onf ont oog oot oso otw oś pr pra pta pte pí pře res rh ri$ rii rj rok
6 rua ruh rş sah se sha sic skl slu sn so$ soy st sá te tel ti tj tma to$ tot tr ttu tv tå tè tö u$ uan uc$ ucr ud$ uf
6 uge ugi uks ulm ulp uma umu un$ ura uż vb vec vi$ viz vo von vos vre vs wah wet wij yec yon yse yt ytt yuz yü zdy
6 zem zo$ zus áz äd äll äu åk è$ édi éra év ía$ íb ît ód$ übe ück üt ým$ ča ęc ęd ğl ıp$ ıyo řed śl şk š$ ża
7 ^av ^dö ^ei ^ge ^gó ^gü ^kv ^ll ^lä ^mó ^ná ^nä ^ol ^sé ^sü ^uc ^ud ^um ^wy ^zu ^á adr ady aer ags ahi ak$ aks amo
7 ang anl anz arf arq av$ ayı añ bah baw bbe beb bis bol buh bv bys bü bě chc cok cop cu$ cua dac di dě eb ebe ee$ eg
7 eib elb eln emu enb enf erh esm fis fst fü gdy ge gea gid gio gka gne gł heb hep hia hoc hå iac iap iar ih$ iks ira
7 iyo ią ił jar ju jut jö kc kdy kk ksa ká kó köp ký lho li$ lip lu lup mbu mio mna moe mt mun my mä må mö mü ncu nee
7 ni$ nir nla nom nth nu nun ny nze og onc ovy oyl ož pah pia pis pln ppt ppu pá rar rg$ riu rki roz ru rç rı sar seg
7 ske soi sos sow sse sso só sü tah tay tek tez tig tli tni tst tu tvi tys tà tà$ tí ubr uco uem uim uiv uon usm uso
7 uu uw$ uyo už va var vz vé wna wo wro wur xpr ya ych yr$ ysl zia zza åd ç$ ès$ ê$ ì$ ív ña ób ód ök ús üb üh ük üm
7 üs üz ým či ık$ ıp ż$ ży$
8 ^ef ^fy ^fö ^gö ^hö ^oo ^př ^sä ^ui ^ul ^ws ^ż aar agl aio ak alc anh anm apr aqu atn aux ayo aî aż boh bud cac cay
8 ce cer cou cun czy cè cí cı dce dik diz dob dok dus dá dö eil elk em eor erw esh etl eux eye ezi faz fd goc gte gå
8 gé gó hal hiu hoh iba ie ied iep ier igl ijk inz iri iun iye ja jat jem jn kim kl kt$ kus kä lch lgu lig lni lug lz
8 lá mam mec meu mme mog mã nca neh ny$ nü nı oa$ obc oe oep oh oit oj ok$ omb onh oru ouw owo oğ pps rco rk rnt ryc
8 rze rô sai sak sc$ sef seh sl sob soe ss sya sł teb tu$ tul ty tyk tó tü tř uev uf$ ui ulo uo upa upp ur$ ux ué uğ
8 vea ved vid vim ví vý waa woh wu xe$ xim xo$ yb yc yu yv zic zit à$ ác ás$ áv ân çi èm ème ée$ éo ên íd ím$ ò$ ós öp
8 ý$ ýc ých ąd$ ě$ ği ıl ın$ ıs$ ıy ł$ ły$ ş$ şey że
9 ^ee ^et ^hr ^il ^kl ^na ^nå ^oy ^ä ^ç ^š aat aco aix anv awi aí ağ bat bib bic bil bli cep cev ch ci$ cri do$ dı ec$
9 ede edo eef ees etm eğ fiz fö geb gom gor gü hac hau heo het heu hä ich igt ika ils ios ir$ irm ié je$ jed js jug jä
9 kol kop kı lil lir lke ln lub mí mó ngh nib nä nó nú oer oie oku olg oon oz pel pp$ pud pó rak rbe rea rme rè sä sö
9 tid to tou tyd tě uer uj uk$ unu urs uv ux$ uy vy vě wac wy$ wó za zb zc zio zk ád ám át äh ås ço èr ère êm ín ít ño
9 ól ög ül če ěl ım$ ır łe łu ři ří şi ů$ ž$ ži
10 ^ct ^ih ^sv ^z ^ú abs aca ah ait aj anj ar$ asy aub aş bir bua byl ca$ cai cch cka cte dí ej$ exi eş fly fta gev gö
10 hö icc ido if$ ik is$ iz$ iç ió ię jak jal jd jov kr lí mee má mě ni nns nul och omu ou$ owi pou pui př rå rí sey
10 sko sok sí sı ta teg teu tyc uk uze vn voo vä yı ze zt án äg äs èg ép ía ír ón$ öt üc ąc ąd ık ım şa še ży
11 ^dé ^iz ^ré ^å ^ü ^ş afi akt aru ats aty awa cet chs ci da dag dni dui eal ebi ecn em$ en$ erd ez fec gol gun he$
11 hl hne hod ico iem ig$ io$ jo kal kom lce ldu lh ltu lå lı ně oal obr onn oop oue oye pom rle rte si$ sj sé tad tav
11 tá tä tı uip usu uur vee vl weg wod yap yor zm ão ão$ äm ät å$ åt ég él és$ íc íl ím ís ón ów$ ôm öl öm ös ły že
12 ^ay ^id ^vy ^č ac$ eau ei eid eit eç gru hab hè ië kna kti ky$ lag lal lda lè lö mé nen ntw nå né ní ooi pem que
12 rer rü så tk uru vu wy yg yk zd zw zy ár ás ål éa ée ém én êt ów öd ön ún ć$ şe
13 ^es aie ais auf aç ał dad eer ffr gd ghi ik$ iè ji kv kö lü moc nnt oud pé rir rö sa sk uw vr yck ym$ äl åg ès éd
13 ó$ ôt ões ün ıs
14 ^ö aal bew cic cz enk erk eu fon gt$ haf hé je jou lä lé ná oor ouv rê ró ti$ tik yol zi á$ ån år é$ éc ét ór õe ür
14 ą$ ın ła
15 dz eel eh fot gew hui iş lj niv rá rä tip zn ál ça ę$ ře
16 aan aya cao coe ij iy sv tet té uh í$ ör
17 dé kam ku mow sch wia är és ło
18 as$ eyi ih ung wie än ı$
19 ^é aa ej ko ngg sst ér
20 ka
21 rz sz
22 cio oed os$ ré
23 cht kt llt
26 ek
"""
