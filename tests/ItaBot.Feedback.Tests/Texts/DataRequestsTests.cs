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
    [InlineData("ลบข่าวเก่าออกจากเว็บด้วย", DataRequest.None)]
    [InlineData("ข้อมูลบนเว็บล้าสมัย", DataRequest.None)]
    [InlineData("มากที่สุด", DataRequest.None)]
    [InlineData("forgettable service", DataRequest.None)]
    [InlineData("", DataRequest.None)]
    public void A_request_about_ones_own_data_is_recognised(string text, DataRequest request) =>
        Assert.Equal(request, Delivered.Data.Requests.In(text));

    [Fact]
    public void No_text_makes_the_recognisers_fail() => Prop.ForAll(SomeText.Arbitrary, text =>
    {
        Delivered.Data.Requests.In(text);
        Delivered.Data.Corruption.IsIn(text);
        return true;
    }).Check(Config.QuickThrowOnFailure.WithReplay(2569, 7));
}
