using FsCheck;
using FsCheck.Fluent;
using ItaBot.Feedback.Texts;

namespace ItaBot.Feedback.Tests.Texts;

public sealed class CommentCleanerTests
{
    [Theory]
    [InlineData("โทร 0812345678 นะ", "โทร [เบอร์โทร] นะ")]
    [InlineData("โทร 081-234-5678", "โทร [เบอร์โทร]")]
    [InlineData("๐๘๑-๒๓๔-๕๖๗๘ ติดต่อได้", "[เบอร์โทร] ติดต่อได้")]
    [InlineData("เบอร์ผม 08 1234 5678 ครับ", "เบอร์ผม [เบอร์โทร] ครับ")]
    [InlineData("+66 81 234 5678", "[phone]")]
    [InlineData("+66(0)81-234-5678", "[phone]")]
    [InlineData("66812345678", "[phone]")]
    [InlineData("0-4424-1234 ต่อ 12 ช้ามาก", "[เบอร์โทร] ช้ามาก")]
    [InlineData("(044) 241 234", "[phone]")]
    [InlineData("0.8.1.2.3.4.5.6.7.8", "[phone]")]
    [InlineData("ติดต่อ081 234 5678ด่วน", "ติดต่อ[เบอร์โทร]ด่วน")]
    [InlineData("โทรกลับ 812345678", "โทรกลับ [เบอร์โทร]")]
    [InlineData("ศูนย์แปดหนึ่งสองสามสี่ห้าหกเจ็ดแปด ครับ", "[เบอร์โทร] ครับ")]
    [InlineData("call me at 081 234 5678 please", "call me at [phone] please")]
    [InlineData("081\u200B2345678", "[phone]")]
    [InlineData("０８１２３４５６７８", "[phone]")]
    [InlineData("0812345678,0898765432", "[phone],[phone]")]
    [InlineData("ติดต่อ.0812345678/0898765432", "ติดต่อ.[เบอร์โทร]/[เบอร์โทร]")]
    [InlineData("ช่อง 4081-234-5678", "ช่อง 4[เบอร์โทร]")]
    [InlineData("โทร.0812345678", "โทร.[เบอร์โทร]")]
    [InlineData("เบอร์: 044 241234", "เบอร์: [เบอร์โทร]")]
    public void Telephone_numbers_go(string comment, string kept) => Assert.Equal(kept, CommentCleaner.Clean(comment));

    [Theory]
    [InlineData("บัตร 1234567890123 ค่ะ", "บัตร [เลขบัตร] ค่ะ")]
    [InlineData("1-2345-67890-12-3", "[id number]")]
    [InlineData("๑ ๒๓๔๕ ๖๗๘๙๐ ๑๒ ๓ ของแม่", "[เลขบัตร] ของแม่")]
    [InlineData("0000000000000", "[id number]")]
    [InlineData("โอนมา 123-4-56789-0", "โอนมา [เลขบัญชี]")]
    [InlineData("มิเตอร์ 112233445566", "มิเตอร์ [ตัวเลข]")]
    public void Ids_and_accounts_go(string comment, string kept) => Assert.Equal(kept, CommentCleaner.Clean(comment));

    [Theory]
    [InlineData("เมล somchai.j@gmail.com นะ", "เมล [อีเมล] นะ")]
    [InlineData("ส่งที่a_b+c@mail.co.thครับ", "ส่งที่[อีเมล]ครับ")]
    [InlineData("somchai @ gmail.com", "[e-mail]")]
    [InlineData("somchai at gmail dot com", "[e-mail]")]
    [InlineData("ไลน์ไอดี abc123", "ไลน์ไอดี [บัญชีแชต]")]
    [InlineData("ไลน์ somchai99 แอดมา", "ไลน์ [บัญชีแชต] แอดมา")]
    [InlineData("line id: som_chai", "line id: [chat account]")]
    [InlineData("Line: somchai", "Line: [chat account]")]
    [InlineData("ID LINE somchai", "ID LINE [chat account]")]
    [InlineData("แอด @somchai1 ได้", "แอด [บัญชีแชต] ได้")]
    [InlineData("fb: somchai.jaidee", "fb: [chat account]")]
    [InlineData("ดู https://facebook.com/somchai.99?id=1 สิ", "ดู [ลิงก์] สิ")]
    [InlineData("www.facebook.com/profile.php?id=1000", "[link]")]
    [InlineData("line.me/ti/p/~abc", "[link]")]
    public void Addresses_accounts_and_links_go(string comment, string kept) => Assert.Equal(kept, CommentCleaner.Clean(comment));

    [Theory]
    [InlineData("รถทะเบียน กข 1234 จอดขวาง", "รถทะเบียน [ทะเบียนรถ] จอดขวาง")]
    [InlineData("1กข 1234 จอดขวาง", "[ทะเบียนรถ] จอดขวาง")]
    [InlineData("บ้านเลขที่ 12/3 หมู่ 4 น้ำไม่ไหล", "บ้านเลขที่ [บ้านเลขที่] หมู่ 4 น้ำไม่ไหล")]
    [InlineData("อยู่ 12/3 ม.4", "อยู่ [บ้านเลขที่] ม.4")]
    [InlineData("นายสมชาย ใจดี พูดไม่เพราะ", "นาย[ชื่อ] พูดไม่เพราะ")]
    [InlineData("นางสาวสมหญิงพูดดี", "นางสาว[ชื่อ]พูดดี")]
    [InlineData("น.ส.วิภา บริการดี", "น.ส.[ชื่อ] บริการดี")]
    [InlineData("คุณสมศรี บริการดีมาก", "คุณ[ชื่อ] บริการดีมาก")]
    [InlineData("นายกำพล บริการช้า", "นาย[ชื่อ] บริการช้า")]
    [InlineData("นางกนกวรรณ พูดเพราะ", "นาง[ชื่อ] พูดเพราะ")]
    [InlineData("ผมชื่อสมชาย ใจดี", "ผมชื่อ[ชื่อ]")]
    [InlineData("หนูชื่อ วิภา ค่ะ มาทำบัตร", "หนูชื่อ [ชื่อ] ค่ะ มาทำบัตร")]
    [InlineData("my name is John", "my name is [name]")]
    [InlineData("My name's john Smith and I waited", "My name's [name] and I waited")]
    [InlineData("I live at 12/3 Moo 4", "I live at [house number] Moo 4")]
    [InlineData("the drain at 45/6, Moo 7 is full", "the drain at [house number], Moo 7 is full")]
    [InlineData("Mr. Somchai Jaidee was rude", "Mr. [name] was rude")]
    public void Plates_house_numbers_and_names_after_a_title_go(string comment, string kept) => Assert.Equal(kept, CommentCleaner.Clean(comment));

    [Theory]
    [InlineData("งบ 1,234,567,890 บาท")]
    [InlineData("งบ 1234567890 บาท")]
    [InlineData("งบ ๑,๒๐๐,๐๐๐.๕๐ บาท")]
    [InlineData("ปี 2568 และ ๒๕๖๙")]
    [InlineData("ข้อ e9 กับ o13 และ ข้อ 12")]
    [InlineData("เปิด 08.30-16.30 น.")]
    [InlineData("08.30 น. - 16.30 น. ทุกวัน")]
    [InlineData("วันที่ 05-10-2568")]
    [InlineData("วันที่ 05/10/2568 เวลา 09.30")]
    [InlineData("สายด่วน 1567 กับ 191")]
    [InlineData("รอ 2 ชม 30 นาที")]
    [InlineData("ห่าง 3กม 500 เมตร หนัก 2กก 300")]
    [InlineData("หมู่ 4 ตำบลคลองเมือง ซอย 12")]
    [InlineData("คำสั่งเลขที่ 12/2568")]
    [InlineData("ขอบคุณมาก คุณภาพดี คุณธรรม")]
    [InlineData("คุณหมอใจดี คุณป้าที่ช่อง 2 ยิ้มแย้ม")]
    [InlineData("นายก อบต. และนายช่างมาเร็ว")]
    [InlineData("นายกเทศมนตรีทำงานดี นายทะเบียนช้า")]
    [InlineData("นายกใจดี ลงพื้นที่บ่อย")]
    [InlineData("นายกเก่งมาก นายกอยู่ไหน นายก็ดี")]
    [InlineData("ผมชื่อไม่ตรงกับบัตร คนชื่อซ้ำกันเยอะ")]
    [InlineData("หน่วยงานเราชื่อเสียงดี")]
    [InlineData("my name is not on the list")]
    [InlineData("we live in 2 rooms")]
    [InlineData("I live at the market, open at 8.30")]
    [InlineData("เว็บ www.klongmueang.go.th เข้าไม่ได้")]
    [InlineData("ไลน์ OA ตอบช้า")]
    [InlineData("the line was long at noon")]
    [InlineData("เพิ่ม 3 จุด  เว้นสองวรรค\nบรรทัดใหม่")]
    [InlineData("2.5 ล้าน 50% 1/2 ไร่")]
    public void Sums_years_times_places_and_posts_stay_as_they_were_written(string comment) => Assert.Equal(comment, CommentCleaner.Clean(comment));

    [Fact]
    public void Order_and_spacing_of_the_rest_stay() => Assert.Equal(
        "ก่อน  [เบอร์โทร]\nกลาง [อีเมล]  หลัง",
        CommentCleaner.Clean("ก่อน  081-234-5678\nกลาง a@b.co  หลัง"));

    [Fact]
    public void A_long_comment_is_cut_between_letters_after_it_was_cleaned()
    {
        var cleaned = CommentCleaner.Clean(string.Concat(Enumerable.Repeat("ก้", 490)) + " 0812345678 " + string.Concat(Enumerable.Repeat("ข ", 5_000)));

        Assert.EndsWith("…", cleaned, StringComparison.Ordinal);
        Assert.Equal(CommentCleaner.MaxLength, new System.Globalization.StringInfo(cleaned).LengthInTextElements);
        Assert.DoesNotContain("0812", cleaned, StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_makes_it_fail_and_no_telephone_number_gets_through() => Prop.ForAll(SomeText.Arbitrary, text =>
        !CommentCleaner.Clean($"{text} 081-234-5678 {text}").Contains("081-234-5678", StringComparison.Ordinal)).Check(Config.QuickThrowOnFailure.WithReplay(2569, 7).WithMaxTest(500));
}
