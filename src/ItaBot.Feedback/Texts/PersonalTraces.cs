using System.Text.RegularExpressions;

namespace ItaBot.Feedback.Texts;

/// <summary>The kinds of things that tell who somebody is, in the order in which they are looked for.</summary>
internal static partial class PersonalTraces
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly string[] Units = ["กก", "กม", "ซม", "มม", "ชม", "นท", "ตร", "พศ", "คศ", "มค", "กพ", "มีค", "พค", "กค", "สค", "กย", "ตค", "พย", "ธค"];

    private static readonly HashSet<string> ChatWords = new(StringComparer.OrdinalIgnoreCase) { "oa", "official", "line", "line@", "group", "app", "today", "notify", "bot", "facebook", "chat" };

    /// <summary>All of them. Addresses come before numbers, which they may hold.</summary>
    public static IReadOnlyList<PersonalTrace> All { get; } =
    [
        new(Mail(), new("อีเมล", "e-mail")),
        new(Link(), new("ลิงก์", "link")),
        new(ChatAccount(), new("บัญชีแชต", "chat account"), m => !ChatWords.Contains(m.Groups["it"].Value)),
        new(Handle(), new("บัญชีแชต", "chat account")),
        new(CitizenId(), new("เลขบัตร", "id number")),
        new(BankAccount(), new("เลขบัญชี", "bank account")),
        new(Phone(), new("เบอร์โทร", "phone")),
        new(NamedPhone(), new("เบอร์โทร", "phone"), m => m.Groups["it"].Value.Count(char.IsAsciiDigit) >= 6),
        new(SpelledPhone(), new("เบอร์โทร", "phone")),
        new(LongNumber(), new("ตัวเลข", "number")),
        new(NamedPlate(), new("ทะเบียนรถ", "car plate")),
        new(Plate(), new("ทะเบียนรถ", "car plate"), m => !Units.Contains(m.Groups["letters"].Value)),
        new(House(), new("บ้านเลขที่", "house number")),
        new(NameAfterTitle(), new("ชื่อ", "name")),
        new(NameAfterKhun(), new("ชื่อ", "name")),
        new(NameOfSelf(), new("ชื่อ", "name")),
        new(EnglishName(), new("ชื่อ", "name")),
        new(EnglishNameOfSelf(), new("ชื่อ", "name")),
    ];

    [GeneratedRegex(@"[a-z0-9._%+\-]{1,64}\s?@\s?[a-z0-9\-]{1,63}(?:\.[a-z0-9\-]{1,63})+|[a-z0-9._%+\-]{1,64}\s?\(?\b(?:at|แอท)\b\)?\s?[a-z0-9\-]+\s?\(?(?:\.|\bdot\b|ดอท)\)?\s?(?:com|net|org|co\.th|go\.th|ac\.th|in\.th)\b", Options)]
    private static partial Regex Mail();

    // The bare name of a site stays: that a site cannot be opened is worth knowing. A path or a query may name a person.
    [GeneratedRegex(@"(?:https?://)?(?:[a-z0-9_\-]{1,63}\.){1,10}[a-z]{2,10}(?::[0-9]+)?(?:[/?#][^\s\u0E00-\u0E7F]+)|https?://[^\s/?#\u0E00-\u0E7F]*@\S+", Options)]
    private static partial Regex Link();

    // In English "line" needs "id" or a colon behind it; the line was long.
    [GeneratedRegex(@"(?:(?:ไลน์|ไลน|ไล|เฟซบุ๊ก|เฟสบุ๊ก|เฟสบุ๊ค|เฟซ|เฟส|ไอจี|อินสตาแกรม|ติ๊กต็อก|ทวิตเตอร์)\s?(?:ส่วนตัว\s?)?(?:ไอดี|id|ชื่อ|คือ)?\s?[:：=]?\s?|(?<![a-z])(?:line|facebook|fb|ig|instagram|tiktok|telegram|whatsapp)(?:\s?(?:id|ไอดี)\s?(?:is|คือ|[:：=])?|\s?[:：=]|\s?คือ)\s?|(?<![a-z])(?:ไอดี|id)\s?(?:ไลน์|line)\s?(?:คือ|is|[:：=])?\s?)(?<it>[@~]?[a-z0-9][a-z0-9._\-]{2,29})", Options)]
    private static partial Regex ChatAccount();

    [GeneratedRegex(@"(?<![a-z0-9])@[a-z0-9][a-z0-9._\-]{2,29}", Options)]
    private static partial Regex Handle();

    [GeneratedRegex(@"(?<![0-9])(?<![0-9][,.])[0-9](?:[ \-–.\u00A0\u200D]{0,2}[0-9]){12}(?![0-9]|,[0-9]{3}(?![0-9]))", Options)]
    private static partial Regex CitizenId();

    [GeneratedRegex(@"(?<![0-9])[0-9]{3}[ \-–][0-9][ \-–][0-9]{5}[ \-–][0-9](?![0-9])", Options)]
    private static partial Regex BankAccount();

    // 0 or +66 and eight or nine digits in any grouping; not two times (08.30-16.30), not a day (05-10-2568).
    // The usual grouping is one wherever it stands.
    [GeneratedRegex(@"0[0-9]{2}-[0-9]{3}-[0-9]{4}|(?<![0-9])(?![0-9]{1,2}[.:][0-9]{2}(?:\s?น\.?)?\s?[-–]\s?[0-9]{1,2}[.:][0-9]{2}(?![0-9]))(?![0-9]{1,2}[-.][0-9]{1,2}[-.](?:25|20)[0-9]{2}(?![0-9]))(?:(?:\+|00)\s?66[\s\-–.()\u200D]{0,3}(?:\(?0\)?)?|66(?=[\s\-–]?[689][0-9 \-–]{8})|\(?0)(?:[ \t\u00A0\-–—.()\u200D]{0,3}[0-9]){8,9}(?![0-9]|,[0-9]{3}(?![0-9]))(?:\s?(?:ต่อ|ext\.?)\s?[0-9]{1,5})?", Options)]
    private static partial Regex Phone();

    [GeneratedRegex(@"(?:โทรศัพท์|โทร|เบอร์มือถือ|เบอร์|มือถือ|(?<![a-z])(?:tel|phone|mobile|call me(?: at| on)?|call))\.?\s?(?:มา|ที่|กลับ|คือ|ผม|ฉัน|หนู|ติดต่อ|number|is)*\s?[:：]?\s?(?<it>\+?[0-9](?:[ \-–.()]{0,3}[0-9]){5,13})(?![0-9]|,[0-9]{3}(?![0-9]))", Options)]
    private static partial Regex NamedPhone();

    [GeneratedRegex(@"(?:(?:ศูนย์|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า)[ \-]?){8,}(?:ศูนย์|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า)|(?:\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)\b[ \-]?){8,}\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)\b", Options)]
    private static partial Regex SpelledPhone();

    // What is left of a long number without commas is an account, a meter or a number of a person, unless it is money.
    [GeneratedRegex(@"(?<![0-9])(?<![0-9][,.])[0-9]{9,}(?![0-9]|,[0-9]{3}(?![0-9])|\.[0-9]|\s?(?:บาท|ล้าน|baht|thb))", Options)]
    private static partial Regex LongNumber();

    [GeneratedRegex(@"(?:ทะเบียน(?:รถ)?|ป้ายทะเบียน|licen[cs]e plate|plate)\s?(?:เลขที่|หมายเลข|เลข|คือ|number|no\.?)?\s?[:：]?\s?(?<it>[0-9]?[ก-ฮ]{1,3}\s?-?\s?[0-9]{1,4}(?![0-9]))", Options)]
    private static partial Regex NamedPlate();

    [GeneratedRegex(@"(?<![0-9\u0E00-\u0E7F])(?<![0-9][,.])(?:[1-9](?<letters>[ก-ฮ]{2})|(?<=รถ[^\s0-9]{0,20}\s)(?<letters>[ก-ฮ]{2}))\s?-?\s?[0-9]{1,4}(?![0-9,]|\s?(?:บาท|คน|นาที|ชั่วโมง|วัน))", Options)]
    private static partial Regex Plate();

    [GeneratedRegex(@"บ้านเลขที่\s?(?<it>[0-9]{1,4}(?:\s?/\s?[0-9]{1,4})?)|(?:เลขที่\s?)?(?<![0-9/])(?<it>[0-9]{1,4}(?:/[0-9]{1,4})?)(?=\s?(?:หมู่|ม\.|ซอย|ซ\.)\s?(?:ที่\s?)?[0-9])(?<=เลขที่\s?[0-9/]*|/[0-9]*)|(?<![a-z])(?:house (?:no\.?|number)|live at(?: no\.?| number)?|address is|address:)\s?(?<it>[0-9]{1,4}(?:/[0-9]{1,4})?)(?![0-9/:.])|(?<![0-9/])(?<it>[0-9]{1,4}/[0-9]{1,4})(?=,?\s?(?:moo|mu|m\.|village|soi)\s?[0-9])", Options)]
    private static partial Regex House();

    // นายก is a post unless a vowel or a tone makes กำ, กิ … of its last letter; นายช่าง and the like are posts too. A name ends at a space, or before a word that no name holds; a surname may follow.
    [GeneratedRegex(@"(?<![ก-ฮะ-ู])(?<title>นางสาว|น\.\s?ส\.|นาย|นาง|ด\.ช\.|ด\.ญ\.|เด็กชาย|เด็กหญิง)\s?(?!(?<=นาย)ก(?![ะ-ฺๅ็-๎])|ก็|ช่าง|ทะเบียน|อำเภอ|หน้า|จ้าง|ทุน|แพทย์|ตำรวจ|ทหาร|พยาบาล|ฟ้า|งาม|แบบ|รำ|เอก|ร้อย|พล|สถานี|ด่าน|ท้าย|ไปรษณีย์|ใหญ่|คน|ๆ|เงิน)(?<it>" + Given + Surname + ")", Options)]
    private static partial Regex NameAfterTitle();

    [GeneratedRegex(@"(?<!ขอบ|บุญ|พระ|ค่า|มี|เป็น|สมนา|ทวี)(?:คุณ)(?!ภาพ|ค่า|ธรรม|สมบัติ|ประโยชน์|วุฒิ|ลักษณะ|งาม|หมอ|ครู|พ่อ|แม่|ลุง|ป้า|น้า|อา|ตา|ยาย|ปู่|ย่า|พี่|น้อง|นาย|นาง|ควร|จะ|ต้อง|มี|ไม่|ทำ|เป็น|ให้|ได้|ก็|ช่วย|ดี|และ|ที่|บริการ|พูด|อยู่|คิด|รู้|ไป|มา|ๆ|เจ้าหน้าที่|ด้วย|มาก|ครับ|ค่ะ|นะ)\s?(?<it>" + Given + Surname + ")", Options)]
    private static partial Regex NameAfterKhun();

    [GeneratedRegex(@"\b(?:Mr|Mrs|Ms|Miss|Khun)\b\.?\s+(?<it>[A-Z][a-z]+(?:\s+[A-Z][a-z]+)?)", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishName();

    [GeneratedRegex(@"(?:ผม|ฉัน|หนู|ข้าพเจ้า|เรา|เขา|เธอ|แก|เจ้าหน้าที่|พนักงาน|คน)\s?ชื่อ(?:ว่า|จริง|เล่น)?\s?(?!เสียง|เหมือน|ซ้ำ|ผิด|ตก|หาย|หมู่|ถูก|ใน|นี้|นั้น|อะไร|ใคร|" + Said + ")(?<it>" + Given + Surname + ")", Options)]
    private static partial Regex NameOfSelf();

    [GeneratedRegex(@"\b(?i:my|his|her)\s(?i:name(?:\sis|['’]s))\s+(?!(?i:not|on|in|at|no|never|still|also|already|wrong|wrongly|missing|miss?pelt|miss?pelled|spelt|spelled|there|the|a)\b)(?<it>[A-Za-z]+(?:\s+[A-Z][a-z]+)?)", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishNameOfSelf();

    // The letters of a word up to one that begins what is said of the person.
    private const string Said = "(?:พูด|บริการ|ทำ|ไม่|ที่|ให้|เป็น|เรียก|และ|กับ|ตำแหน่ง|แผนก|กอง|เจ้าหน้าที่|ซึ่ง|คือ|ได้|มา|ไป|อยู่|ช่วย|รับ|สุภาพ|ใจดีมาก|ดีมาก|แต่|เพราะ|ว่า|ครับ|ค่ะ|ด้วย|โทร|ตอบ|ขอ|ชอบ|เขา|จะ|จาก|หน้าห้อง|หัวหน้า|ปลัด|ผอ)";
    private const string Given = "[ก-ฮเแโใไ](?:(?!" + Said + @")[\u0E01-\u0E4E]){1,24}";
    private const string Surname = @"(?:[ \u00A0](?!" + Said + @")[ก-ฮเแโใไ](?:(?!" + Said + @")[\u0E01-\u0E4E]){1,24})?(?![\u0E30-\u0E3A\u0E45\u0E47-\u0E4E])";
}
