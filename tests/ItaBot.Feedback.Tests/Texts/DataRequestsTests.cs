using FsCheck;
using FsCheck.Fluent;
using ItaBot.Feedback.Texts;

namespace ItaBot.Feedback.Tests.Texts;

public sealed class DataRequestsTests
{
    [Theory]
    [InlineData("ลบข้อมูลของฉัน", DataRequest.Forget)]
    [InlineData("ช่วยลบข้อมูลของผมหน่อยครับ", DataRequest.Forget)]
    [InlineData("ขอถอนความยินยอม", DataRequest.Forget)]
    [InlineData("Delete my data", DataRequest.Forget)]
    [InlineData("please forget me", DataRequest.Forget)]
    [InlineData("what do you hold on me", DataRequest.Tell)]
    [InlineData("What data do you have about me?", DataRequest.Tell)]
    [InlineData("เก็บข้อมูลอะไรของฉันบ้าง", DataRequest.Tell)]
    [InlineData("รู้ไหมว่าใครตอบ", DataRequest.Tell)]
    [InlineData("what do you know about me, delete my answers", DataRequest.Forget)]
    [InlineData("ลบข้อมูล", DataRequest.Forget)]
    [InlineData("ขอลบข้อมูลหน่อยครับ", DataRequest.Forget)]
    [InlineData("อยากให้ลบข้อมูลส่วนตัวทั้งหมดของหนูออกค่ะ", DataRequest.Forget)]
    [InlineData("ไม่อยากตอบแล้ว ลบคำตอบของผมด้วย", DataRequest.Forget)]
    [InlineData("เก็บข้อมูลอะไรไว้บ้างคะ", DataRequest.Tell)]
    [InlineData("เก็บชื่อไหม", DataRequest.Tell)]
    [InlineData("ช่วยลบข้อมูลเก่าในเว็บด้วย", DataRequest.None)]
    [InlineData("เว็บไซต์ควรลบข้อมูลส่วนตัวของผู้สูงอายุออก", DataRequest.None)]
    [InlineData("ขอให้เก็บข้อมูลคนพิการให้ครบได้ไหม", DataRequest.None)]
    [InlineData("ลบข้อมูลคนตายออกจากทะเบียนหน่อยครับผม", DataRequest.None)]
    [InlineData("อย่าลืมผมนะ", DataRequest.None)]
    [InlineData("what do you keep in the shed behind the school", DataRequest.None)]
    [InlineData("ลบข่าวเก่าออกจากเว็บด้วย", DataRequest.None)]
    [InlineData("ข้อมูลบนเว็บล้าสมัย", DataRequest.None)]
    [InlineData("มากที่สุด", DataRequest.None)]
    [InlineData("forgettable service", DataRequest.None)]
    [InlineData("", DataRequest.None)]
    public void A_request_about_ones_own_data_is_recognised(string text, DataRequest request) =>
        Assert.Equal(request, Delivered.Data.Requests.In(text));

    [Theory]
    [InlineData("ลบข้อมูลของฉัน", true)]
    [InlineData("ช่วยลบข้อมูลของผมหน่อยได้ไหมครับ", true)]
    [InlineData("ลบข้อมูล", true)]
    [InlineData("เก็บข้อมูลอะไรของฉันไว้บ้าง", true)]
    [InlineData("Please delete my data now", true)]
    [InlineData("What do you hold on me?", true)]
    [InlineData("ลบข้อมูลเก่า", false)]
    [InlineData("บริการดี ลบข้อมูลของฉัน", false)]
    [InlineData("เจ้าหน้าที่ลบข้อมูลของผมในทะเบียนผิดคน", false)]
    [InlineData("They would not delete my name from the list", false)]
    [InlineData("ดีมาก", false)]
    [InlineData("", false)]
    public void A_request_with_more_around_it_is_told_from_one_that_is_the_whole_message(string text, bool isAll) =>
        Assert.Equal(isAll, Delivered.Data.Requests.IsAll(text));

    [Fact]
    public void No_text_makes_the_recognisers_fail() => Prop.ForAll(SomeText.Arbitrary, text =>
    {
        Delivered.Data.Requests.In(text);
        Delivered.Data.Requests.IsAll(text);
        return !(Delivered.Data.Corruption.IsIn(text) && Delivered.Data.Corruption.Denies(text));
    }).Check(Config.QuickThrowOnFailure.WithReplay(2569, 7));
}
