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

    [Theory]
    [InlineData("งานพัสดุ|กองคลัง", "กองคลัง งานพัสดุ")]
    [InlineData("กองคลัง|งานพัสดุ", "กองคลัง งานพัสดุ")]
    [InlineData("สำนักปลัดฯ|กองคลัง", "สำนักปลัด|กองคลัง")]
    [InlineData("สำนักปลัด|งานนิติการ|กองคลัง", "สำนักปลัด งานนิติการ|กองคลัง")]
    [InlineData("นักทรัพยากรบุคคล|งานพัสดุ", "นักทรัพยากรบุคคล|งานพัสดุ")]
    [InlineData("สำนักปลัด|การกิจอื่นที่เกี่ยวข้อง", "สำนักปลัด|การกิจอื่นที่เกี่ยวข้อง")]
    public void A_section_beside_a_division_lies_within_it(string printed, string expected) =>
        Assert.Equal(expected.Split('|').Select(Names.Read), Names.ReadAll(printed.Split('|'), _ => true).Select(u => u.Unit));
}
