//! Places at which articles are dated: cities, towns, states and countries.
//!
//! Source: the census list of district headquarters of the Hindi-speaking states, the state and
//! union-territory capitals and larger cities of India, the capitals of the world and other
//! cities with foreign correspondents; the district headquarters also in Latin letters. Some names are everyday words too (`बस्ती`, `धार`), which
//! does no harm, as places are asked for in datelines alone. Not included: smaller towns. A place
//! that is not listed is still read as a dateline where its form leaves no doubt.

use super::{Index, Phrases, Senses, Traits};

/// How a place is read in a dateline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// A town or city: a dateline's own place.
    Town,
    /// A state or country: a gloss to a town, and a place where it stands alone.
    Region,
}

/// Towns of one word.
const TOWNS: &str = "
    agra ahmedabad ajmer aligarh allahabad almora alwar ambala ambedkarnagar amethi amritsar amroha
    araria arrah auraiya aurangabad ayodhya azamgarh badaun bageshwar baghpat bahraich balaghat
    ballia balrampur banda banka banswara barabanki baran bareilly barmer basti beed begusarai
    beijing bengaluru betul bhadohi bhagalpur bharatpur bhilai bhilwara bhind bhiwani bhojpur bhopal
    bhubaneswar bijnor bikaner bilaspur bokaro budaun bulandshahr bundi burhanpur buxar chamba
    chamoli champawat chandauli chandigarh chapra chatra chennai chhapra chhatarpur chhindwara
    chitrakoot chittorgarh churu damoh darbhanga dausa dehradun delhi deoghar deoria dewas dhaka
    dhamtari dhanbad dhar dharamshala dholpur dindori dubai dumka dungarpur durg etah etawah
    faridabad farrukhabad fatehabad fatehpur ferozepur firozabad garhwa gaya geneva ghaziabad
    ghazipur giridih godda gonda gopalganj gorakhpur gumla guna gurdaspur gurgaon gurugram guwahati
    gwalior haldwani hamirpur hapur harda hardoi haridwar hathras hazaribagh hisar hoshangabad
    hoshiarpur howrah hyderabad imphal indore islamabad itanagar jabalpur jagdalpur jaipur jaisalmer
    jalandhar jalaun jalgaon jalore jammu jamshedpur jamtara jamui janjgir jashpur jaunpur jehanabad
    jhabua jhajjar jhalawar jhansi jhunjhunu jind jodhpur kabul kaimur kaithal kangra kanker kannauj
    kannur kanpur karachi kathmandu kathua katihar katni kaushambi khagaria khandwa khargone khunti
    kishanganj kochi koderma kohima kolkata korba kota kullu kurukshetra kushinagar lakhisarai
    lalitpur latehar lohardaga london lucknow ludhiana madhepura madhubani maharajganj mahasamund
    mahoba mainpuri mandi mandla mandsaur mathura mau meerut mirzapur moga mohali moradabad morena
    moscow motihari mumbai munger muzaffarnagar muzaffarpur nagaur nagpur nahan nainital nalanda
    narnaul narsinghpur nashik nawada neemuch noida palamu palghar pali palwal panchkula panipat
    panna paris pathankot patiala patna pilibhit pithoragarh pratapgarh prayagraj pune purnea purnia
    raebareli raigarh raipur raisen rajgarh rajnandgaon rajsamand ramgarh rampur ranchi ratlam rewa
    rewari rohtak rohtas roorkee rudraprayag rudrapur sagar saharanpur saharsa sahibganj samastipur
    sambhal sangrur saran sasaram satara satna sehore seoni shahdol shahjahanpur shajapur shamli
    sheikhpura sheohar sheopur shillong shimla shivpuri shravasti siddharthnagar sidhi sikar simdega
    singrauli sirohi sirsa sitamarhi sitapur siwan solan sonbhadra sonipat srinagar sultanpur supaul
    surat tikamgarh tokyo tonk udaipur udhampur ujjain umaria una unnao vaishali varanasi vidisha
    visakhapatnam washington yamunanagar
    अंकारा अंतानानारिवो अंबाला अंबिकापुर अंबेडकरनगर अकोला अक्रा अगरतला अजमान अजमेर अटलांटा अदन
    अनंतनाग अनंतपुर अनूपपुर अबुजा अबुधाबी अबोहर अमरावती अमरेली अमरोहा अमृतसर अमेठी अम्मान अयोध्या
    अररिया अरवल अलवर अलाप्पुझा अलीगढ़ अलेक्जेंड्रिया अलेप्पो अल्जीयर्स अल्मोड़ा अशोकनगर अश्गाबात
    असनसोल असुनसियन असुन्सियोन अस्ताना अस्मारा अहमदनगर अहमदाबाद आइजोल आगरा आजमगढ़ आणंद आरा आसनसोल
    इंदौर इंफाल इटानगर इटारसी इटावा इलाहाबाद इस्तांबुल इस्तानबुल इस्लामाबाद ईटानगर उखरुल उज्जैन
    उडुपी उदयपुर उधमपुर उन्नाव उमरिया उरई उरुमकी उलानबटोर ऊना ऋषिकेश एंटवर्प एंटेबे एजबेस्टन एटा
    एडिनबर्ग एडिलेड एथेंस एम्सटर्डम ऐजल ऑकलैंड ओटावा ओडेसा ओरछा ओसाका ओस्लो औरंगाबाद औरैया कंधार
    कंपाला कजान कटक कटनी कटिहार कठुआ कडपा कन्नूर कन्नौज कन्याकुमारी कपूरथला करनाल कराकस कराकास कराची
    करीमनगर करौली कर्नूल कलबुर्गी कवरत्ती कवर्धा कांकेर कांगड़ा काठमांडू काठमांडो कानपुर काबुल
    कारगिल कार्डिफ कालाहांडी काशी काशीपुर कासगंज कासरगोड काहिरा किंग्सटन किंशासा किगाली किन्नौर
    किशनगंज किशनगढ़ कीएव कीव कुआलालंपुर कुरुक्षेत्र कुलगाम कुल्लू कुवैत कुशीनगर कूचबिहार केलांग
    कैंडी कैथल कैनबरा कैनबेरा कैमूर कोंडागांव कोच्चि कोझिकोड कोटद्वार कोटा कोट्टायम कोडरमा कोनाक्री
    कोपेनहेगन कोयंबटूर कोयंबतूर कोरबा कोलंबो कोलकाता कोलोन कोल्लम कोल्हापुर कोहिमा कौशांबी क्योंझर
    क्योटो क्राइस्टचर्च क्राको क्विटो क्वेटा खंडवा खगड़िया खम्मम खरगोन खारतूम खार्किव खूंटी खेरसॉन
    गंगटोक गंगानगर गढ़चिरौली गढ़वा गबोरोन गया गरियाबंद गांदरबल गांधीनगर गाजा गाजियाबाद गाजीपुर गाले
    गिरिडीह गिलगित गुंटूर गुआंगझू गुड़गांव गुना गुमला गुरदासपुर गुरुग्राम गुवाहाटी गोंडा गोंदिया
    गोड्डा गोधरा गोपालगंज गोपेश्वर गोरखपुर गोलाघाट ग्लासगो ग्वालियर घाटशिला चंडीगढ़ चंदौली चंद्रपुर
    चंपारण चंपावत चंबा चटगांव चतरा चमोली चाईबासा चित्तौड़गढ़ चित्रकूट चुराचांदपुर चूरू चेंगदू चेन्नई
    छतरपुर छपरा छिंदवाड़ा जकार्ता जगदलपुर जगरेब जगाधरी जनकपुर जबलपुर जमशेदपुर जमुई जम्मू जयपुर
    जलगांव जलपाईगुड़ी जशपुर जहानाबाद जांजगीर जाफना जामताड़ा जामनगर जालंधर जालोर जालौन जिनेवा जिबूती
    जींद जुबा जूनागढ़ जेद्दा जेनेवा जेरूसलम जैसलमेर जॉर्जटाउन जोधपुर जोरहाट जोशीमठ जोहानिसबर्ग
    जौनपुर ज्यूरिख झज्जर झांसी झाबुआ झालावाड़ झुंझुनू टिहरी टीकमगढ़ टोंक टोकियो टोक्यो टोरंटो
    ट्यूनिस ठाणे डकार डबलिन डरबन डलास डिंडोरी डिब्रूगढ़ डुनेडिन डूंगरपुर डेट्रॉइट डेट्रॉयट डेहरी
    डोडा ढाका ढेंकानाल तंजावुर तबिलिसी तरनतारन तवांग ताइपे ताशकंद तिनसुकिया तियानजिन तिराना
    तिरुचिरापल्ली तिरुपति तिरुवनंतपुरम तुमकुरु तुरा तेगुसिगाल्पा तेजपुर तेलअवीव तेहरान तोक्यो
    त्रिपोली त्रिशूर थिंपू दंतेवाड़ा दतिया दमन दमिश्क दमोह दम्माम दरभंगा दानापुर दाम्बुला दार्जिलिंग
    दावणगेरे दावोस दाहोद दिल्ली दीमापुर दीव दुबई दुमका दुर्ग दुर्गापुर दुशांबे देवघर देवरिया देवास
    देहरादून दोहा दौसा द्वारका धनबाद धमतरी धर्मशाला धार धुबरी धुले धौलपुर नंदुरबार नगांव नडियाद
    नदिया नरसिंहपुर नवसारी नवांशहर नवादा नांदेड़ नाइपीडॉ नागपुर नागोया नागौर नाथद्वारा नारनौल
    नारायणपुर नालंदा नासाउ नासिक नाहन निजामाबाद नियामी निवाड़ी नीमच नीस नूंह नेपल्स नेपालगंज नेपियर
    नेपीता नेल्लोर नैनीताल नैरोबी नॉटिंघम नोएडा न्यूयार्क न्यूयॉर्क पंचकूला पचमढ़ी पटना पटियाला
    पठानकोट पणजी पनवेल पन्ना परभणी पर्थ पलक्कड़ पलवल पलामू पाकुड़ पाटन पानीपत पारामारिबो पालघर
    पालनपुर पालमपुर पाली पासीघाट पिंपरी पिथौरागढ़ पीथमपुर पीलीभीत पुंछ पुणे पुदुचेरी पुरी पुरुलिया
    पूर्णिया पेइचिंग पेरिस पेशावर पोखरा पोरबंदर पोर्टब्लेयर पोर्टोनोवो पौड़ी प्योंगयांग प्रतापगढ़
    प्रयागराज प्राग प्रिटोरिया फतेहपुर फतेहाबाद फरीदकोट फरीदाबाद फर्रुखाबाद फाजिल्का फिरोजपुर
    फिरोजाबाद फुकुशिमा फैजाबाद फैसलाबाद फ्रीटाउन फ्रैंकफर्ट बक्सर बगदाद बगहा बटाला बठिंडा बडगाम
    बदरीनाथ बदायूं बद्दी बमाको बरनाला बरेली बर्धमान बर्न बर्मिंघम बर्लिन बलरामपुर बलिया बलौदाबाजार
    बसरा बस्तर बस्ती बहराइच बहादुरगढ़ बांका बांकुड़ा बांगुई बांदा बांदीपोरा बांसवाड़ा बाकू बागपत
    बागेश्वर बाड़मेर बारां बाराबंकी बारामूला बारीपदा बार्सिलोना बालाघाट बालासोर बाली बालोद बासेल
    बिजनौर बिराटनगर बिलासपुर बिहारशरीफ बीकानेर बीजापुर बीजिंग बीड बीरगंज बीरभूम बुखारेस्ट बुडापेस्ट
    बुरहानपुर बुलंदशहर बुलढाणा बुसान बूंदी बेंगलुरु बेंगलूरु बेगूसराय बेतिया बेतूल बेमेतरा बेरूत
    बेलगावी बेलग्रेड बेलफास्ट बेल्लारी बैंकाक बैंकॉक बैंगलोर बैतूल बॉन बोंगाईगांव बोकारो बोगोटा
    बोस्टन ब्यावर ब्यूनसआयर्स ब्रसिलिया ब्रसेल्स ब्रह्मपुर ब्राजाविले ब्रासीलिया ब्रिजटाउन ब्रिस्बेन
    भंडारा भटिंडा भदोही भरतपुर भरूच भागलपुर भावनगर भिंड भिलाई भिवंडी भिवानी भीलवाड़ा भुज भुवनेश्वर
    भोजपुर भोपाल मंगलुरु मंगलौर मंडला मंडी मंदसौर मऊ मक्का मजारशरीफ मथुरा मदीना मदुरै मधुबनी मधेपुरा
    मनागुआ मनामा मनाली मनीला मलप्पुरम मस्कट महराजगंज महासमुंद महेंद्रगढ़ महोबा मांडले माद्रिद मानसा
    मापुटो मायकोलाइव मारियुपोल मार्सिले मालदा माले मालेगांव मासेरू मास्को मिंस्क मियामी मिर्जापुर
    मिलान मुंगेर मुंगेली मुंबई मुक्तसर मुजफ्फरनगर मुजफ्फरपुर मुजफ्फराबाद मुरादाबाद मुरैना
    मुर्शिदाबाद मुल्तान मेंगलुरु मेदिनीनगर मेदिनीपुर मेरठ मेलबर्न मेहसाणा मैड्रिड मैनचेस्टर मैनपुरी
    मैसूर मैसूरु मैहर मॉन्ट्रियल मॉस्को मोंटेवीडियो मोगा मोगादिशु मोतिहारी मोनरोविया मोम्बासा मोसुल
    मोहाली म्यूनिख यंगून यमुनानगर यरुशलम यरूशलम यवतमाल यांगून यांगोन येरूशलम येरेवान रंगून रतलाम
    रत्नागिरी रबात रांची राउरकेला राजकोट राजगढ़ राजगीर राजनांदगांव राजसमंद राजौरी रानीखेत रामगढ़
    रामपुर रामल्ला रामेश्वरम रायगढ़ रायपुर रायबरेली रायसेन रावलपिंडी रियाद रियासी रीवा रुड़की
    रुद्रपुर रुद्रप्रयाग रूपनगर रेवाड़ी रॉटरडैम रोपड़ रोम रोहतक लंदन लखनऊ लखीमपुर लखीसराय ललितपुर
    लवीव लागोस लातूर लातेहार लास्वेगास लाहौर लिमा लिलोंग्वे लिवरपूल लिस्बन लीड्स लीब्रेविले लीमा
    लुंगलेई लुआंडा लुधियाना लुसाका लेह लोहरदगा ल्योन ल्हासा वडोदरा वर्धा वलसाड वायनाड वारंगल वाराणसी
    वाशिंगटन वाशिंग्टन वाशिम विंडहोक विजयपुर विजयवाड़ा विदिशा वियना विशाखापट्टनम विशाखापत्तनम वुहान
    वेनिस वेलिंगटन वेलेंसिया वेल्लोर वैंकूवर वैशाली वॉरसा वॉशिंगटन व्लादिवोस्तोक शंघाई शहडोल शाजापुर
    शामली शारजाह शाहजहांपुर शिकागो शिमला शिलांग शिलॉन्ग शिवपुरी शिवमोगा शिवसागर शिवहर शेखपुरा शेनझेन
    शोपियां श्योपुर श्रावस्ती श्रीगंगानगर श्रीनगर संगरूर संटियागो संतकबीरनगर संबलपुर संभल सतना सना
    समस्तीपुर सलेम सवाईमाधोपुर सहरसा सहारनपुर सांगली सांतियागो सांबा साउथम्पटन सागर सातारा सासाराम
    साहिबगंज सिंगरौली सिंगापुर सिओल सिडनी सिद्धार्थनगर सिमडेगा सियोल सिरसा सिरोही सिलचर सिलवासा
    सिलहट सिलीगुड़ी सिवनी सीकर सीतापुर सीतामढ़ी सीधी सीवान सीहोर सुंदरगढ़ सुकमा सुपौल सुरेंद्रनगर
    सुल्तानपुर सूरजपुर सूरत सूवा सेऊल सैंटियागो सोची सोनभद्र सोनीपत सोफिया सोमनाथ सोलन सोलापुर
    स्टॉकहोम हजारीबाग हनुमानगढ़ हनोई हमीरपुर हम्बनटोटा हरगेसा हरदा हरदोई हरारे हरिद्वार हल्द्वानी
    हवाना हांगकांग हाइफा हाजीपुर हाथरस हापुड़ हावड़ा हासन हिंगोली हिरोशिमा हिसार हुगली हुबली हुब्बली
    हेग हेरात हेलसिंकि हेलसिंकी हैदराबाद हैमिल्टन हैम्बर्ग होबार्ट होशंगाबाद होशियारपुर ह्यूस्टन
    न्यूयार्क सुवा महुआ
";

/// Towns of more than one word, one a line.
const LONGER_TOWNS: &str = "
    greater noida
    navi mumbai
    new delhi
    new york
    अंबेडकर नगर
    अदीस अबाबा
    अबू धाबी
    उत्तर काशी
    उधम सिंह नगर
    कानपुर देहात
    कुआला लंपुर
    कुवैत सिटी
    केप टाउन
    ग्रेटर नोएडा
    डेरा बस्सी
    तेल अवीव
    नई दिल्ली
    नयी दिल्ली
    नवी मुंबई
    नाय पी ताव
    न्यू टाउन
    न्यू यॉर्क
    पंडित दीनदयाल नगर
    पनामा सिटी
    पोर्ट ऑफ स्पेन
    पोर्ट ब्लेयर
    पोर्ट मोरेस्बी
    पोर्ट लुई
    फतेहगढ़ साहिब
    बंदर सेरी बेगावन
    ब्यूनस आयर्स
    मेक्सिको सिटी
    मैक्सिको सिटी
    मोंटे कार्लो
    यमुना नगर
    रियो डी जनेरियो
    लखीमपुर खीरी
    लॉस एंजिलिस
    लॉस एंजेलिस
    वेटिकन सिटी
    संत कबीर नगर
    संयुक्त राष्ट्र
    सरायकेला खरसावां
    सवाई माधोपुर
    साओ पाउलो
    सान फ्रांसिस्को
    सिद्धार्थ नगर
    सेंट पीटर्सबर्ग
    सैन फ्रांसिस्को
    हो ची मिन्ह सिटी
";

/// States, union territories and countries, one a line.
const REGIONS: &str = "
    bihar
    china
    india
    japan
    madhya pradesh
    nepal
    pakistan
    rajasthan
    russia
    uttar pradesh
    अंगोला
    अंडमान निकोबार
    अजरबैजान
    अफगानिस्तान
    अमेरिका
    अरुणाचल प्रदेश
    अर्जेंटिना
    अर्जेंटीना
    अल सल्वाडोर
    अल्जीरिया
    अल्बानिया
    असम
    आंध्र प्रदेश
    आइवरी कोस्ट
    आइसलैंड
    आयरलैंड
    आर्मेनिया
    इंग्लैंड
    इंडोनेशिया
    इक्वाडोर
    इजराइल
    इजरायल
    इटली
    इथियोपिया
    इराक
    इरिट्रिया
    ईरान
    उ प्र
    उज्बेकिस्तान
    उत्तर कोरिया
    उत्तर प्रदेश
    उत्तर मैसेडोनिया
    उत्तराखंड
    उप्र
    उरुग्वे
    एस्टोनिया
    ऑस्ट्रिया
    ऑस्ट्रेलिया
    ओडिशा
    ओमान
    कंबोडिया
    कजाकिस्तान
    कतर
    कनाडा
    कर्नाटक
    कांगो
    किर्गिस्तान
    केन्या
    केरल
    कैमरून
    कोलंबिया
    कोस्टारिका
    क्यूबा
    क्रोएशिया
    गुजरात
    गुयाना
    गोवा
    ग्रीस
    ग्वाटेमाला
    घाना
    चिली
    चीन
    चेक गणराज्य
    छत्तीसगढ़
    जमैका
    जम्मू और कश्मीर
    जम्मू कश्मीर
    जर्मनी
    जापान
    जाम्बिया
    जिम्बाब्वे
    जॉर्जिया
    जॉर्डन
    झारखंड
    ट्यूनीशिया
    डेनमार्क
    तंजानिया
    तमिलनाडु
    ताइवान
    ताजिकिस्तान
    तुर्कमेनिस्तान
    तुर्किये
    तुर्की
    तेलंगाना
    त्रिनिदाद
    त्रिपुरा
    थाईलैंड
    दक्षिण अफ्रीका
    दक्षिण कोरिया
    दादरा नगर हवेली
    नगालैंड
    नाइजर
    नाइजीरिया
    नागालैंड
    नामीबिया
    निकारागुआ
    नीदरलैंड
    नीदरलैंड्स
    नेपाल
    नॉर्वे
    न्यूजीलैंड
    पंजाब
    पनामा
    पराग्वे
    पश्चिम बंगाल
    पाकिस्तान
    पापुआ न्यू गिनी
    पुर्तगाल
    पूर्वी तिमोर
    पेरू
    पोलैंड
    फलस्तीन
    फिजी
    फिनलैंड
    फिलस्तीन
    फिलिपींस
    फिलीपींस
    फ्रांस
    बंगाल
    बहरीन
    बांग्लादेश
    बारबाडोस
    बिहार
    बुरुंडी
    बुर्किना फासो
    बुल्गारिया
    बेलारूस
    बेल्जियम
    बोत्सवाना
    बोलीविया
    बोस्निया
    ब्राजील
    ब्रिटेन
    ब्रुनेई
    भारत
    भूटान
    म प्र
    मंगोलिया
    मणिपुर
    मध्य प्रदेश
    मध्यप्रदेश
    मप्र
    मलेशिया
    महाराष्ट्र
    मालदीव
    माली
    माल्टा
    मिजोरम
    मिस्र
    मेक्सिको
    मेघालय
    मेडागास्कर
    मॉरीशस
    मोजाम्बिक
    मोरक्को
    मोल्दोवा
    म्यांमार
    यमन
    युगांडा
    यूएई
    यूक्रेन
    यूपी
    रवांडा
    राजस्थान
    रूस
    रोमानिया
    लक्जमबर्ग
    लद्दाख
    लाओस
    लातविया
    लिथुआनिया
    लीबिया
    लेबनान
    वियतनाम
    वेनेजुएला
    वेल्स
    वेस्टइंडीज
    श्रीलंका
    संयुक्त अरब अमीरात
    सऊदी अरब
    सर्बिया
    साइप्रस
    सिएरा लियोन
    सिक्किम
    सीरिया
    सूडान
    सेनेगल
    सेशेल्स
    सोमालिया
    स्कॉटलैंड
    स्पेन
    स्लोवाकिया
    स्लोवेनिया
    स्विट्जरलैंड
    स्वीडन
    हंगरी
    हरियाणा
    हिमाचल
    हिमाचल प्रदेश
    हैती
    होंडुरास
";

/// What the names of towns and villages end in, with and without their dot below.
const ENDINGS: &[&str] = &[
    "पुर",
    "पुरा",
    "पुरम",
    "नगर",
    "बाद",
    "गंज",
    "कोट",
    "गढ़",
    "गढ\u{93C}",
    "गढ",
    "गांव",
    "गाँव",
    "सराय",
    "घाट",
    "ग्राम",
    "खेड़ा",
    "खेड\u{93C}ा",
    "वाड़ा",
    "वाड\u{93C}ा",
    "पट्टनम",
];

/// Whether a word that is not listed ends as the names of towns do.
pub(crate) fn ends_like_town(word: &str) -> bool {
    ENDINGS
        .iter()
        .any(|ending| word.len() > ending.len() + 3 && word.ends_with(ending))
}

pub(super) fn enter(index: &mut Index) -> Phrases<Place> {
    let mut entries = Vec::new();
    let lines = |list: &'static str| list.lines().map(str::trim).filter(|line| !line.is_empty());
    let names = TOWNS
        .split_ascii_whitespace()
        .chain(lines(LONGER_TOWNS))
        .map(|name| (name, Place::Town));
    for (name, place) in names.chain(lines(REGIONS).map(|name| (name, Place::Region))) {
        entries.push((index.phrase(name, Senses::NONE), place));
        if !name.contains(' ') {
            index.traits(name, Traits::PLACE);
        }
    }
    Phrases::new(entries)
}
