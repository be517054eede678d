namespace ItaBot.Conversations.Tests.Dialogs;

public class OfficerOfTests
{
    [Theory]
    [InlineData("มาตรการของ pak-phraek มีอะไรบ้าง")]
    [InlineData("ถ้า o13 ของ pak-phraek ได้ 100 คะแนนรวมจะเป็นเท่าไร")]
    [InlineData("ตัวเลขที่ประกาศของ pak-phraek ตรงกับที่คำนวณไหม")]
    public async Task What_is_for_the_officers_of_one_agency_is_not_told_to_those_of_another(string question)
    {
        var answer = await new Talk { OfficerOf = "klong-mueang" }.SayAsync(question);

        Assert.Empty(answer.Facts);
        Assert.Contains("เฉพาะเจ้าหน้าที่", Assert.Single(answer.Replies).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("มาตรการมีอะไรบ้าง", "แล้วของ pak-phraek ล่ะ")]
    [InlineData("ถ้า o13 ได้ 100 คะแนนรวมจะเป็นเท่าไร", "แล้วของ pak-phraek ล่ะ")]
    [InlineData("ควรปรับปรุงเรื่องไหนก่อน", "แล้วของ pak-phraek ล่ะ")]
    [InlineData("ทำอย่างไรให้คะแนนรวมถึงเป้า", "ของ pak-phraek 99")]
    public async Task Nor_where_a_conversation_goes_over_to_that_agency(string question, string then)
    {
        var answer = await new Talk { OfficerOf = "klong-mueang" }.SayAllAsync(question, then);

        Assert.DoesNotContain(answer.Facts, f => f.Agency != "klong-mueang");
    }

    [Fact]
    public async Task An_officer_is_told_about_their_own_agency_also_where_they_name_it()
    {
        var answer = await new Talk { OfficerOf = "klong-mueang" }.SayAsync("ตัวเลขที่ประกาศของ klong-mueang ตรงกับที่คำนวณไหม");

        Assert.NotEmpty(answer.Facts);
    }

    [Fact]
    public async Task Whoever_speaks_for_every_agency_is_told_about_each()
    {
        var answer = await new Talk().SayAsync("ตัวเลขที่ประกาศของ pak-phraek ตรงกับที่คำนวณไหม");

        Assert.NotEmpty(answer.Facts);
    }

    [Theory]
    [InlineData("มาตรการของ pak-phraek มีอะไรบ้าง", "pak-phraek")]
    [InlineData("มาตรการมีอะไรบ้าง", null)]
    [InlineData("คะแนนรวมของ pak-phraek เท่าไร", null)]
    [InlineData("สวัสดี", null)]
    public async Task An_answer_says_whose_officers_alone_get_what_was_asked_for(string question, string? agency) =>
        Assert.Equal(agency, (await new Talk { OfficerOf = "klong-mueang" }.SayAsync(question)).DeclinedFor);

    [Fact]
    public async Task A_citizen_is_declined_for_the_agency_that_is_meant()
    {
        var talk = new Talk { Audience = Audience.Citizen };

        Assert.Equal("klong-mueang", (await talk.SayAsync("มาตรการมีอะไรบ้าง")).DeclinedFor);
        Assert.Equal("pak-phraek", (await talk.SayAsync("มาตรการของ pak-phraek มีอะไรบ้าง")).DeclinedFor);
        Assert.Null((await talk.SayAsync("คะแนนรวมเท่าไร")).DeclinedFor);
    }
}
