using ItaBot.Reminders.Owners;
using ItaBot.Reminders.Tests.Support;

namespace ItaBot.Reminders.Tests.Owners;

public sealed class UnitNamesTests
{
    private static readonly UnitNames Names = Delivered.Data.Units;

    [Theory]
    [InlineData("สำนักปลัด", "สำนักปลัดฯ")]
    [InlineData("สำนักปลัด", "สำนักงานปลัด")]
    [InlineData("สำนักปลัด", "สำนักงานปลัดฯ")]
    [InlineData("สำนักปลัด", "สำนักปลัดเทศบาล")]
    [InlineData("สำนักปลัด", " สำนัก ปลัด อบต. ")]
    [InlineData("กองคลัง", "กองคลัง ฯลฯ")]
    [InlineData("กองแผนฯ", "กองแผนและงบประมาณ")]
    [InlineData("กองคลัง งานพัสดุ", "งานพัสดุ, กองคลัง")]
    [InlineData("สำนักปลัด งานนิติการ", "งานนิติการ สำนักปลัด อบต.")]
    [InlineData("ฝ่าย ๑", "ฝ่าย 1")]
    public void Spellings_of_one_unit_are_the_same(string one, string other) => Assert.Equal(Names.Read(one), Names.Read(other));

    [Theory]
    [InlineData("กองคลัง", "กองช่าง")]
    [InlineData("กองคลัง งานพัสดุ", "กองคลัง")]
    [InlineData("กองคลัง งานพัสดุ", "กองคลัง งานการเงิน")]
    [InlineData("กองการศึกษา", "กองการเจ้าหน้าที่")]
    [InlineData("งานที่", "งานที")]
    [InlineData("ฝ่าย ๑", "ฝ่าย ๒")]
    public void Different_units_stay_different(string one, string other) => Assert.NotEqual(Names.Read(one), Names.Read(other));

    [Fact]
    public void A_section_before_its_division_is_one_unit_and_two_divisions_are_two()
    {
        Assert.Equal([Names.Read("กองคลัง งานพัสดุ")], Names.ReadAll(["งานพัสดุ", "กองคลัง"]).Select(u => u.Unit));
        Assert.Equal([Names.Read("สำนักปลัด"), Names.Read("กองคลัง")], Names.ReadAll(["สำนักปลัด", "กองคลัง"]).Select(u => u.Unit));
    }
}
